package org.mandategraph.mandate;

import java.util.Set;

/**
 * Tells a number that is stated as a fact from a goal, a limit, a change or a guess: "reduce to
 * less than 3 per cent", "up to 45 million people", "increase by 25 per cent", "projected to be".
 */
final class CountContext {
  private static final Set<String> APPROXIMATE =
      Tokens.set(
          "some about approximately around over nearly almost only just now estimated roughly "
              + "already an the total of all");

  private static final Set<String> NO_FACT_BEFORE =
      Tokens.set(
          "by to than up every each per between from target minimum maximum least further "
              + "additional another or until reaching achieve reach rate rates plus minus");

  private static final Set<String> RISEN =
      Tokens.set("rose risen increased fell fallen decreased grew grown declined amounted dropped");

  private static final Set<String> NO_FACT_NEAR =
      Tokens.set(
          "should could would will shall might may projected expected target targets goal goals objective "
              + "requests decides invites increase reduce achieve ensure aim aims aiming pledge "
              + "pledged commitment level estimates forecast future additional potential quota "
              + "seek seeks seeking vision until if whether require requires "
              + "required need needs needed exceed towards commitments proposed");

  private static final int NEAR = 12;

  private CountContext() {}

  /**
   * Whether the number is stated as a fact.
   *
   * @param figure its first token
   * @param end the token behind what is counted
   */
  static boolean fact(Tokens t, int figure, int end) {
    int before = figure - 1;
    while (APPROXIMATE.contains(t.lower(before)) || more(t, before)) {
      before -= more(t, before) ? 2 : 1;
    }
    if (NO_FACT_BEFORE.contains(t.lower(before)) && !risen(t, before)) {
      return false;
    }
    if (threshold(t, figure, before) || inInfinitive(t, before)) {
      return false;
    }
    if (t.lower(before).equals("and") && nearBefore(t, before, "between")) {
      return false;
    }
    return !nearAny(t, Math.max(0, figure - NEAR), figure) && !nearAny(t, end, end + NEAR / 2);
  }

  /** "more than 60 million": a fact all the same. */
  private static boolean more(Tokens t, int at) {
    return t.says(at - 1, "more", "than")
        || t.says(at - 1, "at", "least")
        || t.says(at - 1, "close", "to");
  }

  /** "At least 90 per cent" at the start, "spending of at least 10 per cent", "1 in 100 deaths". */
  private static boolean threshold(Tokens t, int figure, int before) {
    boolean atLeast = t.says(figure - 2, "at", "least");
    boolean opens = before < 0 || t.lower(before).equals("of");
    boolean ratio = t.lower(before).equals("in") && Character.isDigit(first(t.lower(before - 1)));
    return (atLeast && opens) || ratio || (before < 0 && t.lower(figure + 1).equals("per"));
  }

  private static char first(String word) {
    return word.isEmpty() ? ' ' : word.charAt(0);
  }

  /** "to vaccinate 40 per cent": what is to be done. */
  private static boolean inInfinitive(Tokens t, int before) {
    return t.isWord(before) && t.lower(before - 1).equals("to") && !t.lower(before).equals("the");
  }

  private static boolean risen(Tokens t, int at) {
    return t.lower(at).equals("to") && RISEN.contains(t.lower(at - 1));
  }

  private static boolean nearBefore(Tokens t, int at, String word) {
    for (int i = at - 1; i > Math.max(0, at - NEAR / 2); i--) {
      if (t.lower(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean nearAny(Tokens t, int from, int to) {
    for (int i = from; i < Math.min(t.size(), to); i++) {
      if (NO_FACT_NEAR.contains(t.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
