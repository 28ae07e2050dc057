package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the acts behind the first one of a paragraph: ", and requests the Office", ", also urges
 * Member States", "and emphasizes the need" (A/RES/66/181, paras. 5, 8, 14). A verb in the third
 * person acts when a comma, a semicolon or "and" stands before it; a gerund never does, nor does
 * what stands in a relative clause, in quotation marks or in brackets.
 */
final class FurtherActs {
  /** Forms that are plural nouns as well: "reports and requests", "notes verbales". */
  private static final Set<String> NOUNS =
      Set.of(
          "requests",
          "demands",
          "notes",
          "appeals",
          "supports",
          "stresses",
          "regrets",
          "reminds",
          "commits",
          "expects",
          "considers",
          "directs",
          "mandates",
          "calls",
          "highlights",
          "tasks",
          "designates",
          "extends",
          "remains",
          "pledges",
          "desires",
          "charges",
          "concurs");

  private static final Set<String> COMPLEMENTS =
      Set.of(
          "the",
          "that",
          "all",
          "its",
          "with",
          "on",
          "upon",
          "once",
          "those",
          "both",
          "each",
          "any",
          "them",
          "it",
          "him",
          "her",
          "to",
          "also",
          "further",
          "in",
          "a",
          "an",
          "other",
          "relevant");

  private static final Set<String> RELATIVES = Set.of("which", "who", "that", "where", "whereby");

  private final VerbIndex verbs;

  FurtherActs(VerbIndex verbs) {
    this.verbs = verbs;
  }

  /** All acts behind the token {@code from}, in order. */
  List<VerbPhrase> find(Tokens t, int from) {
    List<VerbPhrase> found = new ArrayList<>();
    int depth = 0;
    int last = from;
    for (int i = from; i < t.size(); i++) {
      depth = Math.max(0, depth + nesting(t.word(i)));
      if (depth > 0) {
        continue;
      }
      VerbPhrase declared = verbs.declared(t, i);
      if (declared != null) {
        found.add(declared);
        last = declared.end();
        i = last - 1;
        continue;
      }
      VerbIndex.Match match = verbs.at(t, i);
      if (match == null || !match.finite()) {
        continue;
      }
      int start = adverbs(t, i, last);
      if (acts(t, start, match, last)) {
        int end = OpeningPhrase.trailing(t, match.end());
        found.add(new VerbPhrase(match.verb(), start, end, true, "further act"));
        last = end;
        i = end - 1;
      }
    }
    return found;
  }

  private static int nesting(String word) {
    return switch (word) {
      case "\u201c", "(", "[" -> 1;
      case "\u201d", ")", "]" -> -1;
      default -> 0;
    };
  }

  /** The first of the adverbs before the verb. */
  private static int adverbs(Tokens t, int verb, int from) {
    int start = verb;
    while (start > from && VerbIndex.adverb(t.lower(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean acts(Tokens t, int start, VerbIndex.Match match, int last) {
    int link = Math.max(last, Interruption.skipBack(t, start));
    String before = t.lower(link - 1);
    boolean comma = before.equals(",") || before.equals(";");
    boolean and = before.equals("and") && link - 1 >= last;
    if (!comma && !and) {
      return false;
    }
    boolean bare = and && !isMark(t.word(link - 2)) && link - 2 >= last;
    if (NOUNS.contains(t.lower(match.start())) && !complemented(t, match.end())) {
      return false;
    }
    return !bare || !inRelativeClause(t, last, link - 1);
  }

  private static boolean isMark(String word) {
    return word.equals(",") || word.equals(";");
  }

  private static boolean complemented(Tokens t, int end) {
    return COMPLEMENTS.contains(t.lower(end)) || t.capital(end);
  }

  /** "in its report, which stresses … and recommends …": the verbs belong to the report. */
  private boolean inRelativeClause(Tokens t, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (isMark(t.word(i))) {
        return false;
      }
      VerbIndex.Match match = RELATIVES.contains(t.lower(i)) ? verbs.at(t, i + 1) : null;
      if (match != null && match.finite()) {
        return true;
      }
    }
    return false;
  }
}
