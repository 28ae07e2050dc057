package org.mandategraph.mandate.verb;

import java.util.Set;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Tokens;

/**
 * Adverbs behind a verb that belong to its phrase: "Recalling <i>also</i>", "Decides <i>further</i>
 * that", but not "Requests further information" (A/RES/66/181, para. 26).
 */
final class TrailingAdverbs {
  private static final int LONGEST = 4;
  private final Set<String> phrases;
  private final Set<String> adjectivesToo;
  private final Set<String> behindAdverb;

  TrailingAdverbs(Language language) {
    phrases = Set.copyOf(language.phrases("act.opening.trailing"));
    adjectivesToo = language.wordsIfAny("act.opening.trailing.adjectives-too");
    behindAdverb = language.wordsIfAny("act.opening.trailing.behind-adverb");
  }

  /** The token behind those that start here. */
  int behind(Tokens t, int start) {
    for (int behind = Math.min(t.size(), start + LONGEST); behind > start; behind--) {
      String phrase = t.lower(start, behind);
      if (phrases.contains(phrase)) {
        return adjectivesToo.contains(phrase) && !adverb(t, behind) ? start : behind;
      }
    }
    return start;
  }

  private boolean adverb(Tokens t, int behind) {
    return behindAdverb.contains(t.lower(behind)) || t.capital(behind) || !t.isWord(behind);
  }
}
