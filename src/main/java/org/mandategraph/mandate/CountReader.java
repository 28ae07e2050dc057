package org.mandategraph.mandate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Counted;
import org.mandategraph.authority.Term;

/**
 * Tells what a number counts: "164 <i>States parties</i>", "123 States <i>have ratified</i>", "the
 * <i>number of States parties</i> … has reached 164", "<i>accession</i> by 68 States".
 */
final class CountReader {
  /**
   * What a number counts.
   *
   * @param counted the thing
   * @param start the first token of the counting words
   * @param end the token behind them
   * @param rule name of the rule that found it
   */
  record Reading(Term counted, int start, int end, String rule) {}

  private static final Set<String> REACHES =
      Tokens.set(
          "reached has had have now stands stood at risen increased grown to is was totals totalled "
              + "rose become");
  private static final Set<String> BY = Set.of("ratification", "accession", "signature");
  private static final String[] UNION = {"regional", "economic", "integration", "organization"};

  /** What may stand behind a number that ends its clause. */
  private static final Set<String> GOES_ON = Set.of("and", "as", "in");

  private static final int FARTHEST = 40;
  private static final int MOST_VERBS = 5;

  private final PhraseIndex<Term> nouns = new PhraseIndex<>(Set.of());
  private final PhraseIndex<Term> predicates =
      new PhraseIndex<>(Set.of("also", "already", "so", "far"));
  private final PhraseIndex<Term> keys = new PhraseIndex<>(Set.of());

  CountReader(List<Counted> counted) {
    for (Counted c : counted) {
      c.term().names().forEach(name -> nouns.put(name, c.term()));
      c.predicateForms().forEach(form -> predicates.put(form, c.term()));
      keys.put(c.term().key(), c.term());
    }
  }

  /** What is counted by the number from one token up to another; null where nothing is. */
  @Nullable Reading read(Tokens t, int figure, int end) {
    PhraseIndex.Match<Term> noun = nouns.at(t, end, t.size());
    if (noun == null) {
      return numberOf(t, figure, end);
    }
    PhraseIndex.Match<Term> predicate = predicates.at(t, behindUnion(t, noun.end()), t.size());
    if (predicate != null && states(noun.value())) {
      return new Reading(predicate.value(), figure, predicate.end(), "number of States that acted");
    }
    boolean by = t.lower(figure - 1).equals("by") && states(noun.value());
    Term done = by ? doneBy(t, figure - 2) : null;
    if (done != null) {
      return new Reading(done, figure - 2, noun.end(), "act by a number of States");
    }
    return new Reading(noun.value(), figure, noun.end(), "number and noun");
  }

  /** "195 States and 1 regional economic integration organization are parties" (A/RES/76/207). */
  private static int behindUnion(Tokens t, int at) {
    boolean union = t.lower(at).equals("and") && t.says(at + 2, UNION);
    return union ? at + 2 + UNION.length : at;
  }

  private static boolean states(Term term) {
    return term.key().equals("states") || term.key().equals("states-parties");
  }

  private @Nullable Term doneBy(Tokens t, int at) {
    String word = t.lower(at);
    String plural = word.equals("signature") ? "signatories" : word + "s";
    PhraseIndex.Match<Term> key = keys.at(new Tokens(plural), 0, 1);
    return BY.contains(word) && key != null ? key.value() : null;
  }

  /** "the number of States parties to the Convention has reached 164". */
  private @Nullable Reading numberOf(Tokens t, int figure, int end) {
    int verb = figure;
    while (verb > 0 && figure - verb < MOST_VERBS && REACHES.contains(t.lower(verb - 1))) {
      verb--;
    }
    boolean closed = !t.isWord(end) || GOES_ON.contains(t.lower(end));
    if (verb == figure || !closed) {
      return null;
    }
    for (int i = verb - 1; i > Math.max(0, verb - FARTHEST); i--) {
      if (t.lower(i).equals(";") || t.lower(i).equals(".")) {
        return null;
      }
      PhraseIndex.Match<Term> noun =
          t.says(i - 1, "number", "of") ? nouns.at(t, i + 1, verb) : null;
      if (noun != null) {
        return new Reading(noun.value(), i - 1, end, "number of what is counted");
      }
    }
    return null;
  }
}
