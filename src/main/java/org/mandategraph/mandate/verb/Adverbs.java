package org.mandategraph.mandate.verb;

import java.util.Set;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Tokens;

/** Adverbs that leave a verb what it is: "also requests", "strongly condemns". */
public final class Adverbs {
  private static final int LONGEST_TRAILING = 4;
  private final Set<String> adverbs;
  private final Set<String> trailing;
  private final Set<String> adjectivesToo;
  private final Set<String> behindAdverb;

  /** The adverbs of a language. */
  public Adverbs(Language language) {
    adverbs = language.words("verb.adverbs");
    trailing = Set.copyOf(language.phrases("act.opening.trailing"));
    adjectivesToo = language.wordsIfAny("act.opening.trailing.adjectives-too");
    behindAdverb = language.wordsIfAny("act.opening.trailing.behind-adverb");
  }

  /** Whether a word, in lower case, is one. */
  public boolean contains(String lower) {
    return adverbs.contains(lower);
  }

  /** The token behind the adverbs that start here. */
  public int behind(Tokens t, int start) {
    int at = start;
    while (contains(t.lower(at))) {
      at++;
    }
    return at;
  }

  /** The first of the adverbs before a token, none of them before the token {@code from}. */
  int start(Tokens t, int end, int from) {
    int start = end;
    while (start > from && contains(t.lower(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * The token behind the adverbs that start here, behind a verb, and belong to its phrase:
   * "Recalling <i>also</i>", "Decides <i>further</i> that", but not "Requests further information"
   * (A/RES/66/181, para. 26).
   */
  int behindTrailing(Tokens t, int start) {
    for (int end = Math.min(t.size(), start + LONGEST_TRAILING); end > start; end--) {
      String phrase = t.lower(start, end);
      if (trailing.contains(phrase)) {
        boolean adverb =
            !adjectivesToo.contains(phrase)
                || behindAdverb.contains(t.lower(end))
                || t.capital(end)
                || !t.isWord(end);
        return adverb ? end : start;
      }
    }
    return start;
  }
}
