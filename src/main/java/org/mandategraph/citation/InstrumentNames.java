package org.mandategraph.citation;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Instrument;
import org.mandategraph.citation.Target.OfInstrument;
import org.mandategraph.document.Span;

/**
 * Treaties and other instruments by name or acronym: "the United Nations Convention against
 * Corruption", "chapter V of the Convention against Corruption". A name that several instruments
 * share, "the International Covenants on Human Rights", cites each.
 */
final class InstrumentNames implements CitationRule {
  private static final String NAME = "instrument-name";

  private final NameTrie<Instrument> names = new NameTrie<>();

  InstrumentNames(Authorities authorities) {
    for (Instrument i : authorities.instruments()) {
      Stream.concat(Stream.of(i.label()), i.variants().stream()).forEach(n -> names.put(n, i));
    }
  }

  @Override
  public void find(Passage passage, Discourse discourse, Mentions found) {
    for (NameTrie.Hit<Instrument> hit : names.find(passage.text())) {
      if (!found.free(hit.span())) {
        continue;
      }
      String locator = locator(passage.text(), hit.span());
      for (Instrument instrument : hit.values()) {
        found.add(
            new Mention(
                hit.span(), new OfInstrument(instrument), locator, null, Basis.EXPLICIT, NAME));
        discourse.named(instrument);
      }
    }
  }

  private static @Nullable String locator(String text, Span name) {
    Locator front = Locator.before(text, name.start());
    return front == null ? null : front.words();
  }
}
