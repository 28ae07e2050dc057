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
      Tokens.set(
          "requests demands notes appeals supports stresses regrets reminds commits expects "
              + "considers directs mandates calls highlights tasks designates extends remains pledges "
              + "desires charges concurs");

  private static final Set<String> COMPLEMENTS =
      Tokens.set(
          "the that all its with on upon once those both each any them it him her to also "
              + "further in a an other relevant");

  /** What follows a plural noun behind a comma. */
  private static final Set<String> BEHIND_NOUNS =
      Set.of("of", "from", "by", "for", "made", "and", "or", ";", ".", "verbales", "are", "is");

  /** Verbs of everyday use: what they say behind a comma is seldom said by the organ. */
  private static final Set<String> EVERYDAY =
      Tokens.set(
          "creates allows gives makes keeps builds draws addresses relies aspires delegates "
              + "commissions fixes assesses fears prefers prepares values understands respects "
              + "continues remains wishes seeks stands shares sets honours maintains receives strives "
              + "convenes lifts orders prohibits bans grants confers guarantees modifies updates "
              + "expands strengthens reduces increases replaces initiates opens closes presents "
              + "submits informs marks holds finds issues empowers assures promises advises warns "
              + "sees restores withdraws defers upholds imposes permits exempts charges concludes "
              + "celebrates launches studies acts states");

  private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "as");

  private static final Set<String> RELATIVES = Set.of("which", "who", "that", "where", "whereby");

  private static final int LOOK_BACK = 60;

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
    if (match.end() - match.start() == 1 && EVERYDAY.contains(t.lower(match.start()))) {
      return false;
    }
    int link = Math.max(last, Interruption.skipBack(t, start));
    return joined(t, start, match, last) || (link < start && joined(t, link, match, last));
  }

  /** Whether a comma or a conjunction stands before the token {@code link}. */
  private boolean joined(Tokens t, int link, VerbIndex.Match match, int last) {
    int at = behindLetter(t, link);
    if (isMark(t.word(at - 1)) && at > last) {
      return !noun(t, match, BEHIND_NOUNS);
    }
    int conjunction = at - (t.says(at - 3, "as", "well", "as") ? 3 : 1);
    if (conjunction < last || !CONJUNCTIONS.contains(t.lower(conjunction))) {
      return false;
    }
    if (isMark(t.word(conjunction - 1))) {
      return !noun(t, match, BEHIND_NOUNS);
    }
    return !noun(t, match, Set.of()) && !inRelativeClause(t, last, conjunction);
  }

  /** "; and (c) also recommends": the letter stands between the conjunction and the verb. */
  private static int behindLetter(Tokens t, int at) {
    return t.word(at - 1).equals(")") && t.word(at - 3).equals("(") ? at - 3 : at;
  }

  private static boolean isMark(String word) {
    return word.equals(",") || word.equals(";");
  }

  /** A plural noun shows by what follows: "requests of", or anything else than an object. */
  private static boolean noun(Tokens t, VerbIndex.Match match, Set<String> after) {
    if (match.end() - match.start() > 1 || !NOUNS.contains(t.lower(match.start()))) {
      return false;
    }
    return after.isEmpty()
        ? !COMPLEMENTS.contains(t.lower(match.end())) && !t.capital(match.end())
        : after.contains(t.lower(match.end()));
  }

  /** "in its report, which stresses … and recommends …": the verbs belong to the report. */
  private boolean inRelativeClause(Tokens t, int from, int to) {
    for (int i = to - 1; i > Math.max(from, to - LOOK_BACK); i--) {
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
