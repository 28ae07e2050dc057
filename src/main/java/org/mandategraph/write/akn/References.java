package org.mandategraph.write.akn;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.authority.Instrument;
import org.mandategraph.authority.Verb;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.extract.Extraction;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.OfficialIris;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.addressee.Addressee;

/**
 * What a text speaks of: the cited documents and instruments, the verbs of its acts and those it
 * asks. Each is declared once in the metadata; the text refers to it by its eId.
 */
final class References {
  private record Entry(
      String element, String eId, String href, String showAs, @Nullable String name) {}

  private final Map<Object, Entry> entries = new LinkedHashMap<>();
  private final Identity iris;
  private final EIds eIds;

  References(Extraction extraction, Identity iris, EIds eIds) {
    this.iris = iris;
    this.eIds = eIds;
    extraction.citations().forEach(this::cited);
    for (Act act : extraction.acts()) {
      verb(act.verb());
      act.addressees().stream().map(Addressee::actor).forEach(this::actor);
    }
  }

  /**
   * What the text uses to refer to a document, instrument, verb or actor: {@code #verb_request}.
   */
  String refersTo(Object thing) {
    Entry entry = entries.get(thing);
    if (entry == null) {
      throw new IllegalArgumentException("not declared: " + thing);
    }
    return "#" + entry.eId();
  }

  void write(XmlOut out) {
    for (Entry e : entries.values()) {
      out.empty(
          e.element(), "eId", e.eId(), "href", e.href(), "showAs", e.showAs(), "name", e.name());
    }
  }

  private void cited(Citation citation) {
    if (citation.target() instanceof Target.OfDocument d) {
      document(d.symbol(), citation);
    } else if (citation.target() instanceof Target.OfInstrument i) {
      instrument(i.instrument());
    }
  }

  /** The first citation that gives the day of adoption gives the document its AKN IRI. */
  private void document(DocumentSymbol symbol, Citation citation) {
    String akn = OfficialIris.akn(symbol, citation.date()).orElse(null);
    Entry known = entries.get(symbol);
    if (known != null && (akn == null || known.href().startsWith("/akn/"))) {
      return;
    }
    String eId = known != null ? known.eId() : eIds.unique("doc_" + name(symbol));
    String href = akn == null ? OfficialIris.undocs(symbol) : akn;
    entries.put(symbol, new Entry("TLCReference", eId, href, symbol.value(), "document"));
  }

  /** {@code A_RES_66_181}, {@code S_RES_1373-2001}. */
  private static String name(DocumentSymbol symbol) {
    return symbol.value().replace('/', '_').replace('(', '-').replace(")", "");
  }

  private void instrument(Instrument i) {
    entries.computeIfAbsent(
        i, k -> entry("TLCConcept", "instrument_" + i.key(), iris.instrument(i), i.label()));
  }

  private void verb(Verb v) {
    entries.computeIfAbsent(v, k -> entry("TLCTerm", "verb_" + v.key(), iris.verb(v), v.label()));
  }

  private void actor(Actor a) {
    entries.computeIfAbsent(
        a, k -> entry("TLCConcept", "actor_" + a.key(), iris.actor(a), a.label()));
  }

  private Entry entry(String element, String eId, String href, String showAs) {
    return new Entry(element, eIds.unique(eId), href, showAs, null);
  }
}
