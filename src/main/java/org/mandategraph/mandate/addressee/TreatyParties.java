package org.mandategraph.mandate.addressee;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.mandategraph.authority.Instrument;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;

/**
 * The treaties whose parties an act asks: "States parties to <i>the United Nations Convention
 * against Corruption</i>" (A/RES/78/229, para. 13). The treaty's name comes right behind the
 * addressee, or is in it. One object serves the acts of one paragraph.
 */
public final class TreatyParties {
  /** Actors whose name needs a treaty. */
  private static final Set<String> PARTIES = Set.of("states-parties", "signatories");

  /** How far behind an addressee the treaty's name starts, at most, in characters. */
  private static final int FARTHEST = 30;

  private final NavigableMap<Integer, Citation> treaties = new TreeMap<>();
  private final String text;
  private final Set<String> links;

  /**
   * Those of a paragraph.
   *
   * @param citations what the paragraph cites
   * @param text its words
   */
  public TreatyParties(List<Citation> citations, String text, Language language) {
    this.text = text;
    links = Set.copyOf(language.phrases("addressee.treaty-links"));
    for (Citation c : citations) {
      if (c.target() instanceof Target.OfInstrument) {
        treaties.putIfAbsent(c.span().start(), c);
      }
    }
  }

  /** The treaties, in order; empty where the act asks no parties, or those of no known treaty. */
  public List<Instrument> of(List<Addressee> asked) {
    Map<Integer, Instrument> found = new TreeMap<>();
    for (Addressee a : asked) {
      if (PARTIES.contains(a.actor().key())) {
        Span span = a.span();
        treaties
            .subMap(span.start(), span.end() + FARTHEST)
            .forEach(
                (start, treaty) -> {
                  if (tied(span, treaty.span())
                      && treaty.target() instanceof Target.OfInstrument of) {
                    found.put(start, of.instrument());
                  }
                });
      }
    }
    return List.copyOf(new LinkedHashSet<>(found.values()));
  }

  private boolean tied(Span asked, Span treaty) {
    return asked.overlaps(treaty)
        || (treaty.start() >= asked.end()
            && links.contains(text.substring(asked.end(), treaty.start()).strip()));
  }
}
