package org.mandategraph.mandate.count;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Term;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.Names;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;

/** Finds what a number counts: the first rule that finds something decides. */
final class CountRules {
  /** A name for a rule. */
  static final String NUMBER_AND_NOUN = "number and noun";

  /**
   * What a number counts.
   *
   * @param counted the thing
   * @param start the first token of the counting words
   * @param end the token behind them
   * @param rule name of the rule that found it
   */
  record CountedThing(Term counted, int start, int end, String rule) {}

  /** One way to count. */
  private interface Rule {
    /** What is counted by the number from one token up to another; null where nothing is. */
    @Nullable CountedThing find(Tokens t, int figure, int end);
  }

  private static final int FARTHEST = 40;
  private static final int MOST_VERBS = 5;

  /** Subjects of what States do, in {@code ontology/counted.ttl}. */
  private static final Set<String> STATES = Set.of("states", "states-parties");

  private final Lexicon lexicon;
  private final Set<String> reaches;
  private final Set<String> acts;
  private final Set<String> goesOn;
  private final String by;
  private final String[] union;
  private final String[] numberOf;

  private final List<Rule> rules =
      List.of(
          // "123 States have ratified or acceded to" the Rome Statute (A/RES/77/218, para. 15)
          this::statesThatActed,
          // "accession by 68 States"
          this::actByStates,
          // "164 States parties" (A/RES/66/181, para. 3)
          this::numberAndNoun,
          // "the number of States parties has reached 192" (A/RES/78/229, para. 7)
          this::numberOfThings);

  CountRules(Lexicon lexicon) {
    this.lexicon = lexicon;
    Language language = lexicon.language();
    reaches = language.words("count.reaches");
    acts = language.words("count.acts-of-states");
    goesOn = language.words("count.goes-on");
    by = language.list("count.by").get(0);
    union = language.list("count.union").toArray(String[]::new);
    numberOf = language.list("count.number-of").toArray(String[]::new);
  }

  /** What is counted by the number from one token up to another; null where nothing is. */
  @Nullable CountedThing find(Reading reading, int figure, int end) {
    for (Rule rule : rules) {
      CountedThing found = rule.find(reading.tokens(), figure, end);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The name of States behind a number, or null. */
  private Names.@Nullable Match<Term> states(Tokens t, int at) {
    Names.Match<Term> noun = lexicon.counted().at(t, at);
    return noun != null && STATES.contains(noun.value().key()) ? noun : null;
  }

  private @Nullable CountedThing statesThatActed(Tokens t, int figure, int end) {
    Names.Match<Term> noun = states(t, end);
    Names.Match<Term> predicate =
        noun == null ? null : lexicon.countedPredicates().at(t, behindUnion(t, noun.end()));
    return predicate == null
        ? null
        : new CountedThing(
            predicate.value(), figure, predicate.end(), "number of States that acted");
  }

  /** "195 States and 1 regional economic integration organization are parties" (A/RES/76/207). */
  private int behindUnion(Tokens t, int at) {
    boolean more = t.lower(at).equals("and") && t.says(at + 2, union);
    return more ? at + 2 + union.length : at;
  }

  private @Nullable CountedThing actByStates(Tokens t, int figure, int end) {
    Names.Match<Term> noun = states(t, end);
    String act = t.lower(figure - 2);
    if (noun == null || !t.lower(figure - 1).equals(by) || !acts.contains(act)) {
      return null;
    }
    Term done = lexicon.counted().named(List.of(act + "s")).get(0);
    return new CountedThing(done, figure - 2, noun.end(), "act by a number of States");
  }

  private @Nullable CountedThing numberAndNoun(Tokens t, int figure, int end) {
    Names.Match<Term> noun = lexicon.counted().at(t, end);
    return noun == null
        ? null
        : new CountedThing(noun.value(), figure, noun.end(), NUMBER_AND_NOUN);
  }

  private @Nullable CountedThing numberOfThings(Tokens t, int figure, int end) {
    int verb = figure;
    while (verb > 0 && figure - verb < MOST_VERBS && reaches.contains(t.lower(verb - 1))) {
      verb--;
    }
    boolean closed = !t.isWord(end) || goesOn.contains(t.lower(end));
    if (verb == figure || !closed) {
      return null;
    }
    for (int i = verb - 1; i > Math.max(0, verb - FARTHEST); i--) {
      if (t.lower(i).equals(";") || t.lower(i).equals(".")) {
        return null;
      }
      Names.Match<Term> noun =
          t.says(i - 1, numberOf) ? lexicon.counted().at(t, i + 1, verb) : null;
      if (noun != null) {
        return new CountedThing(noun.value(), i - 1, end, "number of what is counted");
      }
    }
    return null;
  }
}
