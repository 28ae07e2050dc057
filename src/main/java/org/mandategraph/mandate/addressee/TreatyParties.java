package org.mandategraph.mandate.addressee;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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

  /** Citations of treaties, by the place at which they start; several may start at one. */
  private final NavigableMap<Integer, List<Citation>> treaties = new TreeMap<>();

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
        treaties.computeIfAbsent(c.span().start(), start -> new ArrayList<>()).add(c);
      }
    }
  }

  /** The treaties, in order; empty where the act asks no parties, or those of no known treaty. */
  public List<Instrument> of(List<Addressee> asked) {
    return asked.stream()
        .filter(a -> PARTIES.contains(a.actor().key()))
        .map(Addressee::span)
        .flatMap(span -> near(span).filter(treaty -> tied(span, treaty.span())))
        .map(treaty -> ((Target.OfInstrument) treaty.target()).instrument())
        .distinct()
        .toList();
  }

  private Stream<Citation> near(Span asked) {
    return treaties.subMap(asked.start(), asked.end() + FARTHEST).values().stream()
        .flatMap(List::stream);
  }

  private boolean tied(Span asked, Span treaty) {
    return asked.overlaps(treaty)
        || (treaty.start() >= asked.end()
            && links.contains(text.substring(asked.end(), treaty.start()).strip()));
  }
}
