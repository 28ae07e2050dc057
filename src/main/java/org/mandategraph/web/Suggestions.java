package org.mandategraph.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.OfficialIris;
import org.mandategraph.web.view.Value;

/** What a client may have meant that requests a thing that does not exist. */
final class Suggestions {
  private final StoreResources sources;

  Suggestions(StoreResources sources) {
    this.sources = sources;
  }

  /**
   * Things that exist, and the address of the official text of a symbol.
   *
   * @param tail what was requested, escaped as in our IRIs
   */
  List<Value> of(String tail) {
    List<Value> near = new ArrayList<>();
    String capitals = tail.toUpperCase(Locale.ROOT);
    if (!capitals.equals(tail) && sources.exists(sources.thing(capitals))) {
      near.add(here(capitals));
    }
    for (int end = tail.lastIndexOf('/'); end > 0; end = tail.lastIndexOf('/', end - 1)) {
      String whole = tail.substring(0, end);
      if (sources.exists(sources.thing(whole))) {
        near.add(here(whole));
        break;
      }
    }
    if (near.isEmpty()) {
      Identity.standard()
          .symbol(sources.thing(capitals))
          .map(
              symbol ->
                  new Value("United Nations " + symbol, null, null, OfficialIris.undocs(symbol)))
          .ifPresent(near::add);
    }
    return near;
  }

  private static Value here(String id) {
    return new Value(id, null, null, "/id/" + id);
  }
}
