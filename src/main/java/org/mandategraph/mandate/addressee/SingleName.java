package org.mandategraph.mandate.addressee;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.verb.Adverbs;
import org.mandategraph.mandate.verb.Infinitives;
import org.mandategraph.reading.ActorMention;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;

/** Reads one name of somebody who is asked, with what comes before it. */
final class SingleName {
  private static final int LONGEST_START = 9;
  private static final int MOST_ADJECTIVES = 6;
  private static final List<String> CERTAIN_STATES = List.of("certain", "States");
  private static final String ORGANIZATIONS = "organizations";
  private static final String ALL_CONCERNED = "all-concerned";

  /** Actors that all organizations of the United Nations are, under whatever noun. */
  private static final Set<String> WHOLES =
      Set.of(ORGANIZATIONS, "united-nations-entities", "united-nations-system");

  private static final Set<String> POSSESSIVE = Set.of("'", "\u2019");

  /** Actors whose names others have too, behind which the others are named. */
  private static final Set<String> OF_UNITED_NATIONS =
      Set.of("secretary-general", "deputy-secretary-general", "member-states", "all-states");

  private final Set<String> stops;
  private final Set<String> pronouns;
  private final Set<String> governments;
  private final Set<String> nameLinks;
  private final Set<String> states;
  private final Set<String> restrictions;
  private final Set<String> exceptions;
  private final Set<String> stateForms;
  private final Set<String> ofOthers;
  private final Set<String> sharedBy;
  private final Adverbs adverbs;
  private final Set<String> joints;
  private final Set<String> jointsBeforeWith;
  private final Set<String> subjects;
  private final Set<String> pointing;
  private final Infinitives infinitives;

  SingleName(Language language) {
    infinitives = new Infinitives(language);
    joints = language.words("addressee.joints");
    jointsBeforeWith = language.words("addressee.joints.before-with");
    subjects = language.words("addressee.pronouns.subject");
    pointing = language.words("addressee.pointing");
    adverbs = new Adverbs(language);
    stops = language.words("addressee.stops");
    pronouns = language.words("addressee.pronouns");
    governments = language.words("addressee.governments");
    nameLinks = language.words("addressee.name-links");
    states = language.words("addressee.states");
    restrictions = language.words("addressee.restrictions");
    exceptions = language.words("addressee.exceptions");
    sharedBy = language.words("addressee.shared-by");
    ofOthers = language.words("addressee.participles.of-others");
    stateForms = language.words("addressee.state-forms");
  }

  /** Whether the word ends what may be somebody's name. */
  boolean ends(String lower) {
    return stops.contains(lower);
  }

  /** Whether a joint between names is here. */
  boolean joint(Tokens t, int token) {
    return behindJoint(t, token) > token;
  }

  /**
   * The token behind what joins another name here: "and", "as well as", "including" (A/RES/66/181);
   * the same token where nothing does.
   */
  int behindJoint(Tokens t, int i) {
    boolean with = jointsBeforeWith.contains(t.lower(i)) && t.lower(i + 1).equals("with");
    if (with || t.says(i, "in", "particular")) {
      return i + 2;
    }
    boolean asWellAs = t.says(i, "as", "well", "as");
    if (asWellAs || t.lower(i).equals("and")) {
      int at = asWellAs ? i + 3 : i + 1;
      // "appeals to Governments and to organizations": no infinitive, but another name.
      return t.lower(at).equals("to") && !infinitives.at(t, at) ? at + 1 : at;
    }
    return joints.contains(t.lower(i)) ? i + 1 : i;
  }

  /** Whether examples of the name before follow: "including". */
  boolean example(Tokens t, int i) {
    return joints.contains(t.lower(i)) || t.says(i, "in", "particular");
  }

  /** Whether those who follow are not asked: "all States <i>other than</i> the parties". */
  boolean exception(Tokens t, int i) {
    return exceptions.contains(t.lower(i)) || t.says(i, "other", "than");
  }

  /** Whether a name that was read is "them", "it" or "they". */
  boolean pronoun(Tokens t, ActorMention name) {
    return pronoun(t, name.start()) && name.end() == name.start() + 1;
  }

  /** Whether a pronoun is here. */
  boolean pronoun(Tokens t, int at) {
    return pronouns.contains(t.lower(at)) || subjects.contains(t.lower(at));
  }

  /** Whether a name points back to those named before: "those <i>institutions</i>". */
  boolean pointing(Tokens t, ActorMention name) {
    return pointing.contains(t.lower(name.start() - 1))
        && name.actors().stream().anyMatch(a -> a.key().equals(ORGANIZATIONS))
        && !restrictions.contains(t.lower(name.end()));
  }

  /**
   * Whether a bare noun shares the name before it: "United Nations entities and <i>bodies</i>"
   * (E/RES/2022/4, para. 22); in "United Nations regional commissions and agencies" it names others
   * (E/RES/2022/19, para. 5).
   */
  boolean shares(Tokens t, ActorMention before, ActorMention name) {
    return before.actors().stream().allMatch(a -> WHOLES.contains(a.key()))
        && name.actors().stream().allMatch(a -> a.key().equals(ORGANIZATIONS))
        && name.end() == name.start() + 1
        && !t.lower(name.end()).equals("of")
        && IntStream.range(before.end(), name.start()).allMatch(i -> sharedBy.contains(t.lower(i)));
  }

  /**
   * The name that starts here, behind articles and adjectives; null where none does.
   *
   * @param object whether it is the object of a verb, where a noun behind "United Nations" goes on
   *     with the name: "the United Nations outreach programme" (A/RES/76/250). Behind a subject
   *     comes a verb.
   */
  @Nullable ActorMention at(Reading reading, int from, int limit, boolean object) {
    Tokens t = reading.tokens();
    boolean pronoun =
        pronouns.contains(t.lower(from)) || (!object && subjects.contains(t.lower(from)));
    if (pronoun && !t.capital(from + 1)) {
      return new ActorMention(from, from + 1, true, List.of(), List.of());
    }
    int to = Math.min(limit, from + LONGEST_START);
    for (int i = from; i < to; i++) {
      ActorMention name = name(reading, i, limit);
      if (name != null && object && nounBehind(t, name)) {
        i = name.end() - 1;
        continue;
      }
      if (name != null && name.end() <= limit && !goesOn(t, name)) {
        return narrowed(t, from, name) ? null : precise(reading, name);
      }
      if (!t.isWord(i) || ends(t.lower(i)) || joint(t, i) || those(t, i)) {
        return null;
      }
    }
    return null;
  }

  /** "those contributing AMISOM police" (S/RES/2182 (2014), para. 13) are not AMISOM. */
  private boolean those(Tokens t, int i) {
    return t.lower(i).equals("those") && ofOthers.contains(t.lower(i + 1));
  }

  private @Nullable ActorMention name(Reading reading, int i, int limit) {
    ActorMention name = government(reading, i);
    name = name == null ? sharingNoun(reading, i, limit) : name;
    return name == null ? reading.actor(i) : name;
  }

  /**
   * The names that share the noun behind them, the first of which starts here: "international,
   * regional and subregional organizations" (A/RES/78/210), "bilateral and multilateral donors".
   */
  private static @Nullable ActorMention sharingNoun(Reading reading, int start, int limit) {
    Tokens t = reading.tokens();
    List<String> adjectives = new ArrayList<>();
    int at = start;
    while (adjectives.size() < MOST_ADJECTIVES && at < limit && t.isWord(at)) {
      adjectives.add(t.lower(at));
      int next = t.lower(at + 1).equals(",") ? at + 2 : at + 1;
      next = t.lower(next).equals("and") || t.lower(next).equals("or") ? next + 1 : next;
      if (next == at + 1) {
        break;
      }
      // "international, regional and other intergovernmental organizations" (A/RES/75/199, para.
      // 11)
      at = t.lower(next).equals("other") ? next + 1 : next;
    }
    int noun = at + 1;
    if (adjectives.size() < 2 || noun >= limit) {
      return null;
    }
    Set<Actor> named = new LinkedHashSet<>();
    for (String adjective : adjectives) {
      List<Actor> one = reading.lexicon().actors(List.of(adjective, t.word(noun)));
      boolean firstOrLast = named.isEmpty() || adjective.equals(t.lower(at));
      if (one.isEmpty() && firstOrLast) {
        return null;
      }
      named.addAll(one);
    }
    return ActorMention.named(List.copyOf(named), start, noun + 1);
  }

  private boolean nounBehind(Tokens t, ActorMention name) {
    String next = t.lower(name.end());
    return t.says(name.start(), "united", "nations")
        && name.end() == name.start() + 2
        && t.isWord(name.end())
        && !ends(next)
        && !adverbs.contains(next)
        && !joint(t, name.end());
  }

  /** "Sahel and Maghreb States" (S/RES/2056 (2012)) are not all States. */
  private boolean narrowed(Tokens t, int from, ActorMention name) {
    return name.start() > from
        && name.end() == name.start() + 1
        && states.contains(t.lower(name.start()))
        && t.capital(name.start() - 1);
  }

  /** The name with whom it means here: not all States, not the Secretary-General of others. */
  private @Nullable ActorMention precise(Reading reading, ActorMention name) {
    boolean ofOther = ofOther(reading, name);
    if (!ofOther && !restricted(reading.tokens(), name)) {
      return name;
    }
    boolean official = ofOther && name.actors().get(0).kind().equals("official");
    List<Actor> certain = reading.lexicon().actors(CERTAIN_STATES);
    return official ? null : ActorMention.named(certain, name.start(), name.end());
  }

  /**
   * "States <i>receiving such notification</i>" (S/RES/1844 (2008), para. 21) are not all States;
   * "all States that" mostly says so, "all States that have not yet done so" does not.
   */
  private boolean restricted(Tokens t, ActorMention name) {
    if (yetToAct(t, name)) {
      return true;
    }
    String next = t.lower(name.end());
    boolean bare =
        name.end() == name.start() + 1
            && states.contains(t.lower(name.start()))
            && !t.says(name.start() - 1, "all");
    return bare
        && (restrictions.contains(next)
            || t.says(name.end(), "in", "a", "position")
            || (NamePhrase.gerund(next) && !ends(next) && !joint(t, name.end())));
  }

  /** "all States <i>that have not yet done so</i>" (A/RES/77/92, para. 1) are not all States. */
  private boolean yetToAct(Tokens t, ActorMention name) {
    boolean relative =
        t.says(name.end(), "that", "have", "not") || t.says(name.end(), "which", "have", "not");
    return relative
        && states.contains(t.lower(name.end() - 1))
        && name.actors().stream().anyMatch(a -> OF_UNITED_NATIONS.contains(a.key()));
  }

  /**
   * Whether a name that means the United Nations goes on with another organization: "the
   * Secretary-General <i>of the IMO</i>" (S/RES/1846 (2008), para. 18), "member States <i>of the
   * International Conference on the Great Lakes Region</i>" (S/RES/2217 (2015), para. 38).
   */
  private boolean ofOther(Reading reading, ActorMention name) {
    Tokens t = reading.tokens();
    if (!t.says(name.end(), "of")
        || name.actors().stream().noneMatch(a -> OF_UNITED_NATIONS.contains(a.key()))) {
      return false;
    }
    int at = t.says(name.end() + 1, "the") ? name.end() + 2 : name.end() + 1;
    boolean own = t.says(at, "organization") && !t.says(at + 1, "of");
    return t.capital(at) && !own && !t.says(at, "united", "nations");
  }

  /** "the Government of Burundi" is Burundi (S/RES/2303 (2016)). */
  private @Nullable ActorMention government(Reading reading, int i) {
    Tokens t = reading.tokens();
    if (!governments.contains(t.lower(i)) || !t.lower(i + 1).equals("of")) {
      return null;
    }
    int at = t.lower(i + 2).equals("the") ? i + 3 : i + 2;
    ActorMention of = reading.actor(at);
    // "the Government of the Republic of South Sudan" (S/RES/1996 (2011)).
    while (of == null && stateForms.contains(t.lower(at))) {
      at++;
      of = reading.actor(at);
    }
    return of == null || of.shortForm() ? null : ActorMention.named(of.actors(), i, of.end());
  }

  /**
   * "the Office" is no short form in "the Office for Outer Space Affairs", nor is "United Nations"
   * a name in "the United Nations Academic Impact" or "non-United Nations forces", nor "all States"
   * in "all States parties to the Treaty" and "all States signatories to the Declaration".
   */
  private boolean goesOn(Tokens t, ActorMention name) {
    String next = t.lower(name.end());
    // "encourages Member States' further progress" (S/RES/2253 (2015), para. 60) asks for progress.
    if (t.capital(name.end()) || POSSESSIVE.contains(t.word(name.end()))) {
      return true;
    }
    // "all concerned individuals and institutions" (A/RES/77/28, para. 58)
    if (t.isWord(name.end())
        && !ends(next)
        && name.actors().stream().anyMatch(a -> a.key().equals(ALL_CONCERNED))) {
      return true;
    }
    return name.shortForm()
        ? next.equals("of") || (nameLinks.contains(next) && t.capital(name.end() + 1))
        : next.equals("parties")
            || next.equals("signatories")
            || t.lower(name.start() - 1).startsWith("non-");
  }
}
