package org.mandategraph.mandate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mandategraph.authority.Instrument;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Span;
import org.mandategraph.mandate.addressee.Addressee;

/**
 * Tells whose parties an act asks: "States parties to <i>the United Nations Convention against
 * Corruption</i>" (A/RES/78/229, para. 13). The treaty's name stands right behind the addressee, or
 * in it.
 */
final class TreatyParties {
  private static final Set<String> PARTIES = Set.of("states-parties", "signatories");
  private static final Pattern TO = Pattern.compile("(?: and signatories)? (?:to|of) (?:the )?");

  private TreatyParties() {}

  /** The treaties, in order; empty where the act asks no parties, or those of no known treaty. */
  static List<Instrument> of(List<Addressee> asked, List<Citation> citations, String text) {
    return citations.stream()
        .filter(c -> asked.stream().anyMatch(a -> tied(a, c.span(), text)))
        .map(Citation::target)
        .filter(Target.OfInstrument.class::isInstance)
        .map(target -> ((Target.OfInstrument) target).instrument())
        .distinct()
        .toList();
  }

  private static boolean tied(Addressee asked, Span treaty, String text) {
    if (!PARTIES.contains(asked.actor().key())) {
      return false;
    }
    int end = asked.span().end();
    boolean inside = asked.span().overlaps(treaty);
    return inside
        || (treaty.start() >= end && TO.matcher(text.substring(end, treaty.start())).matches());
  }
}
