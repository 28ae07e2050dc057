package org.mandategraph.reading;

import java.util.HashSet;
import java.util.Set;
import org.mandategraph.language.Language;

/**
 * What may stand between the parts of an act and belongs to none: "Calls, <i>in this context</i>,
 * for dialogue" (A/RES/78/112, para. 14), "and <i>in that regard</i> expresses its concern".
 */
public final class Interruptions {
  private static final int LONGEST = 4;

  private final Set<String> first = new HashSet<>();
  private final Set<String> phrases;

  /** The interruptions of a language. */
  public Interruptions(Language language) {
    phrases = Set.copyOf(language.phrases("interruptions"));
    phrases.forEach(p -> first.add(p.split(" ", 2)[0]));
  }

  /** The token behind the interruption that starts here, commas around it included. */
  public int behind(Tokens t, int at) {
    boolean comma = t.lower(at).equals(",");
    int start = comma ? at + 1 : at;
    if (!first.contains(t.lower(start))) {
      return at;
    }
    for (int end = start + 1; end <= Math.min(t.size(), start + LONGEST); end++) {
      if (phrases.contains(t.lower(start, end))) {
        boolean closed = t.lower(end).equals(",");
        return closed == comma ? (comma ? end + 1 : end) : at;
      }
    }
    return at;
  }

  /** The first token of the interruption that ends here, commas around it included. */
  public int start(Tokens t, int end) {
    int to = t.lower(end - 1).equals(",") ? end - 1 : end;
    for (int start = to - 1; start >= Math.max(0, to - LONGEST); start--) {
      if (phrases.contains(t.lower(start, to))) {
        boolean comma = t.lower(start - 1).equals(",") && to < end;
        return comma && t.lower(start - 2).equals("and") ? start - 1 : start;
      }
    }
    return end;
  }
}
