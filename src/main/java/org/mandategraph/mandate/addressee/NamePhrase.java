package org.mandategraph.mandate.addressee;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mandategraph.authority.Actor;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.verb.Infinitives;
import org.mandategraph.reading.ActorMention;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;

/**
 * Reads a list of names: "Member States and the United Nations Office on Drugs and Crime, in
 * cooperation with …, to continue" (A/RES/66/181). Those who are asked come before the infinitive;
 * what an adjunct names ("in consultation with Member States") is not asked.
 */
public final class NamePhrase {
  /**
   * What was read.
   *
   * @param names in order
   * @param infinitive whether an infinitive follows that says what is asked
   * @param end the token behind the phrase
   */
  record Names(List<ActorMention> names, boolean infinitive, int end) {}

  private static final int SHORTEST_GERUND = 6;
  private static final int MOST_ADJECTIVES = 2;
  private static final int LONGEST_GIFT = 9;
  private final SingleName single;
  private final Infinitives infinitives;
  private final Set<String> determiners;
  private final Set<String> openings;
  private final Set<String> adjuncts;
  private final Set<String> adjunctsWithoutComma;
  private final Set<String> together;
  private final Set<String> companions;
  private final Set<String> support;
  private final Set<String> auxiliaries;
  private final Set<String> participles;
  private final Set<String> activeParticiples;
  private final Set<String> relatives;
  private final Set<String> given;
  private final Set<String> givenBy;
  private final Set<String> ties;
  private final Set<String> tiesOfThings;

  /** The names of a language. */
  public NamePhrase(Language language) {
    infinitives = new Infinitives(language);
    single = new SingleName(language);
    determiners = language.words("addressee.determiners");
    openings = language.words("addressee.openings");
    adjuncts = language.words("addressee.adjuncts");
    adjunctsWithoutComma = language.words("addressee.adjuncts.without-comma");
    together = language.words("addressee.together");
    companions = language.words("addressee.companions");
    support = language.words("addressee.support");
    auxiliaries = language.words("addressee.auxiliaries");
    participles = language.words("addressee.participles");
    activeParticiples = language.words("addressee.participles.active");
    relatives = language.words("addressee.relatives");
    given = language.words("addressee.given");
    givenBy = language.words("addressee.given-by");
    ties = language.words("addressee.ties");
    tiesOfThings = language.words("addressee.ties.of-things");
  }

  /** The names that are the object of a verb, from one token up to, at most, another. */
  Names object(Reading reading, int from, int limit) {
    Tokens t = reading.tokens();
    List<ActorMention> names = new ArrayList<>();
    boolean open = true;
    boolean adjunct = false;
    boolean withOthers = false;
    boolean supported = false;
    boolean listInAdjunct = false;
    boolean nobody = activity(reading, from, limit);
    boolean infinitive = IntStream.range(from, limit).anyMatch(n -> infinitives.at(t, n));
    int i = from;
    while (i < limit && !infinitives.at(t, i) && !":;".contains(t.lower(i))) {
      ActorMention name = open && !adjunct && !nobody ? single.at(reading, i, limit, true) : null;
      if (name != null) {
        names.add(name);
        i = behindWhole(reading, name.end(), limit);
        open = false;
        continue;
      }
      if (t.lower(i).equals("in") && together.contains(t.lower(i + 1))) {
        // Behind "in consultation with" nobody is named any more who is asked.
        return new Names(names, infinitive, limit);
      }
      nobody |= names.isEmpty() && !adjunct && ties(t.lower(i), infinitive);
      int next = single.behindJoint(t, i);
      open = next > i;
      if (t.lower(i).equals(",")) {
        // "with the support of A, including B, and C": what the adjunct lists is not asked.
        listInAdjunct |= withOthers && single.example(t, i + 1);
        supported |= !names.isEmpty() && support(t, i + 1);
        // "with support from A, within its mandate, B and C": neither are those without a joint.
        listInAdjunct |= supported && listed(reading, i + 1, limit);
        // "with the support of A, when necessary, and other B" (A/RES/75/158, para. 48)
        listInAdjunct |= supported && t.says(i + 1, "and", "other");
        adjunct = listInAdjunct || (adjuncts.contains(t.lower(i + 1)) && !single.joint(t, i + 1));
        withOthers = adjunct && companions.contains(t.lower(i + 1));
        open = !adjunct;
      } else if (next == i && !names.isEmpty() && adjunctsWithoutComma.contains(t.lower(i))) {
        withOthers |= companions.contains(t.lower(i));
        adjunct = true;
      } else if (single.exception(t, i)) {
        adjunct = true;
        listInAdjunct = true;
      } else if (relatives.contains(t.lower(i))) {
        adjunct = true;
        open = false;
      }
      i = Math.max(i + 1, next);
    }
    return new Names(apart(t, names), i < limit && infinitives.at(t, i), i);
  }

  /** The names without nouns that only share the name of the United Nations before them. */
  private List<ActorMention> apart(Tokens t, List<ActorMention> names) {
    List<ActorMention> apart = new ArrayList<>();
    ActorMention before = null;
    boolean united = false;
    for (ActorMention name : names) {
      boolean shares = united && before != null && single.shares(t, before, name);
      if (!shares) {
        apart.add(name);
        united = t.says(name.start(), "united", "nations");
      }
      before = name;
    }
    return apart;
  }

  /**
   * Those who are to give what is requested: "a briefing <i>by the Secretariat</i>" (A/RES/75/101
   * B, para. 81).
   */
  Names givers(Reading reading, int from, int limit) {
    Tokens t = reading.tokens();
    for (int i = from; i < Math.min(limit, from + LONGEST_GIFT); i++) {
      if (given.contains(t.lower(i))) {
        return givenBy.contains(t.lower(i + 1))
            ? subject(reading, i + 2, limit)
            : new Names(List.of(), false, i);
      }
      if (ties.contains(t.lower(i)) || tiesOfThings.contains(t.lower(i)) || t.says(i, "to")) {
        break;
      }
    }
    return new Names(List.of(), false, from);
  }

  /**
   * "encourages exploring innovative ways" (A/RES/78/152, para. 50) asks for an activity and says
   * of nobody that he is to do it; "encourages participating organizations" names them.
   */
  private boolean activity(Reading reading, int from, int limit) {
    Tokens t = reading.tokens();
    int i = from;
    while (i < limit && gerund(t.lower(i))) {
      i++;
      while (i < limit
          && (t.lower(i).equals(",") || single.joint(t, i))
          && gerund(t.lower(i + 1))) {
        i++;
      }
    }
    return i > from
        && !single.joint(t, i)
        && (determiners.contains(t.lower(i)) || single.at(reading, from, limit, true) == null);
  }

  static boolean gerund(String word) {
    return word.length() >= SHORTEST_GERUND && word.endsWith("ing");
  }

  /**
   * Behind a noun that is not known, what "of" ties to it is not asked: "dialogue between the
   * Government, civil society and the public"; "in" does so where nobody is asked to do something:
   * "increased investment in companies or businesses" (A/RES/77/181, para. 34).
   */
  private boolean ties(String word, boolean infinitive) {
    return ties.contains(word) || (!infinitive && tiesOfThings.contains(word));
  }

  /** "the Chair <i>of the Committee on …</i> and": the token behind what somebody is part of. */
  private int behindWhole(Reading reading, int at, int limit) {
    boolean of = reading.tokens().lower(at).equals("of");
    ActorMention whole = of ? single.at(reading, at + 1, limit, false) : null;
    return whole == null ? at : whole.end();
  }

  /** "with (the) support from". */
  private boolean support(Tokens t, int at) {
    int noun = t.says(at + 1, "the") ? at + 2 : at + 1;
    return t.says(at, "with") && this.support.contains(t.lower(noun));
  }

  /** Whether a name follows a comma without a joint. */
  private boolean listed(Reading reading, int at, int limit) {
    Tokens t = reading.tokens();
    return !single.joint(t, at)
        && !adjuncts.contains(t.lower(at))
        && single.at(reading, at, limit, true) != null;
  }

  /** Whether an adjunct starts here: "within five days", ", for the period 2024-2025,". */
  boolean adjunct(Tokens t, int at) {
    return t.lower(at).equals(",") || adjuncts.contains(t.lower(at));
  }

  /** The names that are the subject of a clause; the predicate ends them. */
  Names subject(Reading reading, int from, int limit) {
    Tokens t = reading.tokens();
    List<ActorMention> names = new ArrayList<>();
    int i = from;
    ActorMention name = single.at(reading, i, limit, false);
    while (name != null) {
      names.add(name);
      i = name.end();
      int next = single.behindJoint(t, t.lower(i).equals(",") ? i + 1 : i);
      name = next == i ? null : single.at(reading, next, limit, false);
    }
    return new Names(names, false, i);
  }

  /**
   * Whether something is to be done to those named before this token: "requests that the Committee
   * <i>be informed</i>" (S/RES/2009 (2011), para. 18) does not ask the Committee.
   */
  boolean passive(Tokens t, int at) {
    int be = auxiliaries.contains(t.lower(at)) ? at + 1 : at;
    String participle = t.lower(be + 1);
    return t.lower(be).equals("be")
        && (participle.endsWith("ed") || participles.contains(participle))
        && !activeParticiples.contains(participle);
  }

  /** Those named in a list that starts here: "with <i>Member States and …</i>". */
  public List<Actor> actors(Reading reading, int from, int limit, Pronouns pronouns) {
    return subject(reading, from, limit).names().stream()
        .flatMap(name -> meant(reading, name, pronouns).stream())
        .distinct()
        .toList();
  }

  /** Whether a pronoun is here that may be a subject. */
  boolean pronoun(Tokens t, int at) {
    return single.pronoun(t, at);
  }

  /** Those whom a name means; none where that is not known. */
  List<Actor> meant(Reading reading, ActorMention name, Pronouns pronouns) {
    if (single.pronoun(reading.tokens(), name)) {
      return pronouns.meant(name.start());
    }
    List<Actor> before =
        single.pointing(reading.tokens(), name) ? pronouns.organizations(name.start()) : List.of();
    return before.isEmpty() ? name.actors() : before;
  }

  /**
   * Whether a phrase that starts at this token and has no known name names somebody all the same:
   * an infinitive follows, and a capital or an article shows a name.
   */
  boolean unknown(Tokens t, int start, Names phrase) {
    if (!phrase.names().isEmpty() || !phrase.infinitive()) {
      return false;
    }
    int stop = start;
    boolean capital = false;
    while (stop < phrase.end() && !single.ends(t.lower(stop))) {
      capital |= t.capital(stop++);
    }
    return capital || (stop == phrase.end() && openings.contains(t.lower(start)));
  }

  /**
   * Whether the first name starts right behind a token: only an article, or an adjective or two,
   * are between them.
   */
  boolean next(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!t.isWord(i) || single.ends(t.lower(i)) || single.joint(t, i)) {
        return false;
      }
    }
    return to - from <= MOST_ADJECTIVES || t.says(from, "all") || t.says(from, "the");
  }
}
