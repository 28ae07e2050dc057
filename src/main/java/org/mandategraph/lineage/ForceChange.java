package org.mandategraph.lineage;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mandategraph.language.Language;

/**
 * Whether a paragraph was strengthened or weakened: the verbs that govern the same words in both
 * texts are compared, wherever in the paragraph they are. Where the words differ much, or the verbs
 * are of kinds that cannot be compared ("decides to convene", then "welcomes the decision to
 * convene", A/RES/76/148, para. 30), nothing is said.
 */
final class ForceChange {
  /** Share of their words that two verbs govern alike, at least (Dice). */
  private static final double SAME_WORDS = 0.8;

  /** Words, at least, that both govern: fewer do not show one matter. */
  private static final int WORDS = 2;

  /** The least force of a verb that decides, and of one that asks. */
  private static final int DECIDES = 96;

  /** Both ask the same where the first word that one governs is among the first of the other. */
  private static final int FIRST = 2;

  private static final Set<String> APPROVAL = Language.ENGLISH.words("force.approval");
  private static final Set<String> CONCERN = Language.ENGLISH.words("force.concern");
  private static final Set<String> EMPHASIS = Language.ENGLISH.words("force.emphasis");
  private static final Set<String> REQUESTING = Language.ENGLISH.words("force.requesting");
  private static final Set<String> PRESSING = Language.ENGLISH.words("force.pressing");
  private static final Set<String> OFFERING = Language.ENGLISH.words("force.offering");
  private static final Optional<String> REPORT = Optional.of("report");
  private static final Set<String> REPEATING = Language.ENGLISH.words("force.repeating");
  private static final Pattern STRONGLY = Language.ENGLISH.compile("\\b${^force.strongly}\\b");

  private ForceChange() {}

  /** Strengthened, weakened or nothing; nothing too where some verbs gained and others lost. */
  static Set<ChangeKind> between(ComparedParagraph before, ComparedParagraph after) {
    WordBag earlierWords = WordBag.of(before.text());
    WordBag laterWords = WordBag.of(after.text());
    Set<ChangeKind> changes = EnumSet.noneOf(ChangeKind.class);
    for (ComparedAct act : after.acts()) {
      governing(act, before)
          .filter(earlier -> replaced(earlier, act, earlierWords, laterWords))
          .filter(earlier -> !outweighed(earlier, before, act, after))
          .flatMap(earlier -> change(earlier, act))
          .ifPresent(changes::add);
    }
    return changes.size() == 1 ? changes : Set.of();
  }

  /**
   * Whether one verb took the place of another: the earlier one is less often in the later
   * paragraph, and the later one was less often in the earlier. "Stresses the desire for a mission,
   * calls upon the Power to facilitate it" and "calls upon the Power to facilitate a mission" ask
   * the same (A/RES/77/135, para. 6).
   */
  private static boolean replaced(
      ComparedAct before, ComparedAct after, WordBag earlierWords, WordBag laterWords) {
    String lost = stem(before);
    String gained = stem(after);
    return earlierWords.count(lost) > laterWords.count(lost)
        && laterWords.count(gained) > earlierWords.count(gained);
  }

  /** Of the verb's first word: "call" of {@code call-upon}. */
  private static String stem(ComparedAct act) {
    List<String> stems = WordBag.of(act.verb().replace('-', ' ')).stems();
    return stems.isEmpty() ? act.verb() : stems.get(0);
  }

  /**
   * Whether the paragraph of the weaker verb asks for something more, as strongly: "calls on the
   * Tribunals to complete their work" and "emphasizes the importance of completing it, and urges
   * the Tribunals to plan accordingly" (S/RES/1534(2004), para. 3).
   */
  private static boolean outweighed(
      ComparedAct earlier, ComparedParagraph before, ComparedAct later, ComparedParagraph after) {
    boolean gained = later.force() > earlier.force();
    ComparedAct stronger = gained ? later : earlier;
    List<ComparedAct> there = (gained ? after : before).acts();
    List<ComparedAct> others = (gained ? before : after).acts();
    return stronger.asks()
        && others.size() > there.size()
        && others.stream().anyMatch(a -> a.force() >= stronger.force());
  }

  /** The act of the earlier paragraph that governs the same words. */
  private static Optional<ComparedAct> governing(ComparedAct act, ComparedParagraph before) {
    WordBag words = WordBag.of(act.governed());
    return before.acts().stream()
        .filter(a -> alike(WordBag.of(a.governed()), words) >= SAME_WORDS)
        .max(Comparator.comparingDouble(a -> alike(WordBag.of(a.governed()), words)));
  }

  private static double alike(WordBag a, WordBag b) {
    int all = a.stems().size() + b.stems().size();
    int shared =
        a.counts().entrySet().stream()
            .mapToInt(e -> Math.min(e.getValue(), b.count(e.getKey())))
            .sum();
    return shared < WORDS ? 0 : 2.0 * shared / all;
  }

  private static Optional<ChangeKind> change(ComparedAct before, ComparedAct after) {
    if (before.force() == after.force() || !comparable(before, after)) {
      return Optional.empty();
    }
    boolean stronger = after.force() > before.force();
    // "Strongly urges" and "requests" have no order.
    if (STRONGLY.matcher((stronger ? before : after).phrase()).find()) {
      return Optional.empty();
    }
    return Optional.of(stronger ? ChangeKind.STRENGTHENED : ChangeKind.WEAKENED);
  }

  private static boolean comparable(ComparedAct a, ComparedAct b) {
    if (repeats(a) || repeats(b)) {
      return false;
    }
    if (a.asks() && b.asks()) {
      return asks(a) && asks(b) && ordered(a, b) && startAlike(a, b);
    }
    if (a.asks() || b.asks()) {
      return (asks(a) || EMPHASIS.contains(a.verb())) && (asks(b) || EMPHASIS.contains(b.verb()));
    }
    return startAlike(a, b)
        && (both(CONCERN, a, b)
            || both(EMPHASIS, a, b)
            || (both(APPROVAL, a, b) && samePassingWords(a, b) && !yearly(a)));
  }

  /** Whether texts agree which of two verbs is stronger: not of "requests" and "urges". */
  private static boolean ordered(ComparedAct a, ComparedAct b) {
    boolean requested = REQUESTING.contains(a.verb()) || REQUESTING.contains(b.verb());
    return !(requested && (PRESSING.contains(a.verb()) || PRESSING.contains(b.verb())))
        && !both(OFFERING, a, b);
  }

  private static boolean startAlike(ComparedAct a, ComparedAct b) {
    return startsWithin(a, b) || startsWithin(b, a);
  }

  /** Another workshop, or the declaration of another year, is another matter. */
  private static boolean samePassingWords(ComparedAct a, ComparedAct b) {
    return passing(a).equals(passing(b));
  }

  private static Set<String> passing(ComparedAct act) {
    return WordBag.of(act.governed()).stems().stream()
        .filter(WordBag::passing)
        .collect(Collectors.toSet());
  }

  /** "Takes note of the report of the Special Committee" (A/RES/76/263): each year another. */
  private static boolean yearly(ComparedAct act) {
    return WordBag.of(act.governed()).stems().stream().findFirst().equals(REPORT);
  }

  private static boolean startsWithin(ComparedAct a, ComparedAct b) {
    List<String> first = WordBag.of(a.governed()).stems();
    List<String> second = WordBag.of(b.governed()).stems();
    return !first.isEmpty()
        && second.subList(0, Math.min(FIRST, second.size())).contains(first.get(0));
  }

  private static boolean asks(ComparedAct act) {
    return act.asks() && act.force() < DECIDES;
  }

  /** "Reiterates its call upon" and "recalls its decision" have the force of what was said. */
  private static boolean repeats(ComparedAct act) {
    return REPEATING.stream().anyMatch(v -> act.verb().equals(v) || act.verb().startsWith(v + "-"));
  }

  private static boolean both(Set<String> verbs, ComparedAct a, ComparedAct b) {
    return verbs.contains(a.verb()) && verbs.contains(b.verb());
  }
}
