package org.mandategraph.mandate.count;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Tokens;

/**
 * Tells a number that is stated as a fact from a goal, a limit, a change or a guess: "reduce to
 * less than 3 per cent", "up to 45 million people", "increase by 25 per cent", "projected to be".
 */
final class FactContext {
  private static final int NEAR = 12;

  /**
   * How far behind an amount it is called expected, in characters: "being the estimated income".
   */
  private static final int CALLED = 40;

  /** The same of what says that it is a change: "being the decrease in". */
  private static final int CHANGED = 60;

  private final Set<String> approximate;
  private final List<String[]> atLeast;
  private final Set<String> noFactBefore;
  private final Set<String> risen;
  private final Set<String> noFactNear;
  private final Set<String> noAmountNear;

  private final Pattern conditional;
  private final Pattern expected;
  private final Pattern ofExpected;
  private final Pattern toBeReached;

  /** "2,900,800 dollars representing the decrease in" (A/RES/78/308, para. 10). */
  private final Pattern change;

  private final Pattern ofChange;

  FactContext(Language language) {
    conditional = language.compile("\\b${count.conditional}\\b");
    expected = language.compile("\\b${count.expected}\\b");
    ofExpected = language.compile("\\b${count.expected}\\s${count.of-amount}\\b");
    toBeReached = language.compile("\\b${count.to-be-reached}\\b");
    change = language.compile("\\b${count.changes}\\b");
    ofChange = language.compile("\\b${count.by-amount}\\s$");
    approximate = language.words("count.approximate");
    atLeast = language.phrases("count.more-than").stream().map(p -> p.split(" ", -1)).toList();
    noFactBefore = language.words("count.no-fact-before");
    risen = language.words("count.risen");
    noFactNear = language.words("count.no-fact-near");
    noAmountNear = language.words("count.no-amount-near");
  }

  /**
   * Whether the number is stated as a fact.
   *
   * @param figure its first token
   * @param end the token behind what is counted
   */
  boolean fact(Tokens t, int figure, int end) {
    int before = figure - 1;
    while (approximate.contains(t.lower(before)) || more(t, before)) {
      before -= more(t, before) ? 2 : 1;
    }
    if (noFactBefore.contains(t.lower(before)) && !risen(t, before)) {
      return false;
    }
    if (threshold(t, figure, before) || inInfinitive(t, before)) {
      return false;
    }
    IntPredicate between = i -> t.lower(i).equals("between");
    if (t.lower(before).equals("and") && any(before - NEAR / 2 + 1, before, between)) {
      return false;
    }
    IntPredicate noFact = i -> noFactNear.contains(t.lower(i));
    return !any(figure - NEAR, figure, noFact) && !any(end, end + NEAR / 2, noFact);
  }

  /** Whether the amount is a limit or a plan: "the maximum overall cost in the amount of". */
  boolean isLimit(Tokens t, int figure) {
    return any(figure - NEAR, figure, i -> noAmountNear.contains(t.lower(i)));
  }

  /**
   * Whether an amount is a change, "reduce resources by the amount of" (A/RES/78/249, para. 14),
   * depends on a further decision, "subject to a decision of the Security Council to extend the
   * mandate" (A/RES/75/297, para. 45), or is only expected, "the estimated staff assessment income
   * of" (A/RES/77/305, para. 6 (c)).
   */
  boolean isConditional(CountSentence sentence) {
    String called = sentence.behind(CALLED);
    return conditional.matcher(sentence.before()).find()
        || conditional.matcher(sentence.behind()).find()
        || ofExpected.matcher(sentence.before()).find()
        || expected.matcher(called).find()
        || ofChange.matcher(sentence.before()).find()
        || change.matcher(sentence.behind(CHANGED)).find();
  }

  /** Whether a share is to be reached: "areas are to be conserved" (A/RES/75/239, para. 266). */
  boolean isToBeReached(String behind) {
    return toBeReached.matcher(behind).find();
  }

  private static boolean any(int from, int to, IntPredicate tokens) {
    return IntStream.range(from, to).anyMatch(tokens);
  }

  /** "more than 60 million": a fact all the same. */
  private boolean more(Tokens t, int at) {
    return atLeast.stream().anyMatch(words -> t.says(at - 1, words));
  }

  /** "At least 90 per cent" at the start, "spending of at least 10 per cent", "1 in 100 deaths". */
  private static boolean threshold(Tokens t, int figure, int before) {
    boolean atLeast = t.says(figure - 2, "at", "least");
    boolean opens = before < 0 || t.lower(before).equals("of");
    boolean ratio = t.lower(before).equals("in") && t.lower(before - 1).matches("[0-9].*");
    return (atLeast && opens) || ratio || (before < 0 && t.lower(figure + 1).equals("per"));
  }

  /** "to vaccinate 40 per cent": what is to be done. */
  private static boolean inInfinitive(Tokens t, int before) {
    return t.isWord(before) && t.lower(before - 1).equals("to") && !t.lower(before).equals("the");
  }

  private boolean risen(Tokens t, int at) {
    return t.lower(at).equals("to") && risen.contains(t.lower(at - 1));
  }
}
