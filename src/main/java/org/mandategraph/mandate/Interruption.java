package org.mandategraph.mandate;

import java.util.Set;

/**
 * What may stand between the parts of an act and belongs to none: "Calls, <i>in this context</i>,
 * for dialogue" (A/RES/78/112, para. 14), "and <i>in that regard</i> expresses its concern".
 */
final class Interruption {
  private static final Set<String> FIRST =
      Tokens.set("in on to for at as hence so accordingly therefore inter");
  private static final Set<String> PHRASES =
      Set.of(
          "in this regard",
          "in that regard",
          "in this respect",
          "in that respect",
          "in this context",
          "in that context",
          "in this connection",
          "in that connection",
          "in this spirit",
          "in this sense",
          "in that sense",
          "on this basis",
          "on that basis",
          "in particular",
          "in addition",
          "to this end",
          "to that end",
          "for this purpose",
          "for that purpose",
          "at the same time",
          "as appropriate",
          "inter alia",
          "hence",
          "so",
          "accordingly",
          "therefore");
  private static final int LONGEST = 4;

  private Interruption() {}

  /** The token behind the interruption that starts here, commas around it included. */
  static int skip(Tokens t, int at) {
    boolean comma = t.lower(at).equals(",");
    int start = comma ? at + 1 : at;
    if (!FIRST.contains(t.lower(start))) {
      return at;
    }
    for (int end = start + 1; end <= Math.min(t.size(), start + LONGEST); end++) {
      if (PHRASES.contains(t.lower(start, end))) {
        boolean closed = t.lower(end).equals(",");
        return closed == comma ? (comma ? end + 1 : end) : at;
      }
    }
    return at;
  }

  /** The first token of the interruption that ends here, commas around it included. */
  static int skipBack(Tokens t, int end) {
    int to = t.lower(end - 1).equals(",") ? end - 1 : end;
    for (int start = to - 1; start >= Math.max(0, to - LONGEST); start--) {
      if (PHRASES.contains(t.lower(start, to))) {
        boolean comma = t.lower(start - 1).equals(",") && to < end;
        return comma && t.lower(start - 2).equals("and") ? start - 1 : start;
      }
    }
    return end;
  }
}
