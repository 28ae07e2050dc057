package org.mandategraph.mandate.verb;

import java.util.Set;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Tokens;

/** Adverbs that leave a verb what it is: "also requests", "strongly condemns". */
public final class Adverbs {
  private final Set<String> adverbs;

  /** The adverbs of a language. */
  public Adverbs(Language language) {
    adverbs = language.words("verb.adverbs");
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
}
