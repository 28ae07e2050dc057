package org.mandategraph.mandate.addressee;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.verb.Adverbs;
import org.mandategraph.reading.ActorMention;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;

/** Reads one name of somebody who is asked, with what comes before it. */
final class SingleName {
  private static final int LONGEST_START = 9;
  private final Set<String> stops;
  private final Set<String> pronouns;
  private final Set<String> governments;
  private final Set<String> nameLinks;
  private final Set<String> states;
  private final Adverbs adverbs;
  private final NameJoints joints;

  SingleName(Language language, NameJoints joints) {
    this.joints = joints;
    adverbs = new Adverbs(language);
    stops = language.words("addressee.stops");
    pronouns = language.words("addressee.pronouns");
    governments = language.words("addressee.governments");
    nameLinks = language.words("addressee.name-links");
    states = language.words("addressee.states");
  }

  /** Whether the word ends what may be somebody's name. */
  boolean ends(String lower) {
    return stops.contains(lower);
  }

  /** Whether a name that was read is "them" or "it". */
  boolean pronoun(Tokens t, ActorMention name) {
    return pronouns.contains(t.lower(name.start())) && name.end() == name.start() + 1;
  }

  /** The name that starts here, behind articles and adjectives; null where none does. */
  @Nullable ActorMention at(Reading reading, int from, int limit) {
    return find(reading, from, limit, false);
  }

  /**
   * The same for the object of a verb, where a noun behind "United Nations" goes on with the name:
   * "the United Nations outreach programme" (A/RES/76/250). Behind a subject comes a verb.
   */
  @Nullable ActorMention object(Reading reading, int from, int limit) {
    return find(reading, from, limit, true);
  }

  private @Nullable ActorMention find(Reading reading, int from, int limit, boolean object) {
    Tokens t = reading.tokens();
    if (pronouns.contains(t.lower(from)) && !t.capital(from + 1)) {
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
        return narrowed(t, from, name) ? null : name;
      }
      if (!t.isWord(i) || ends(t.lower(i)) || joints.at(t, i)) {
        return null;
      }
    }
    return null;
  }

  private @Nullable ActorMention name(Reading reading, int i, int limit) {
    ActorMention name = government(reading, i);
    name = name == null ? SharedHead.at(reading, i, limit) : name;
    return name == null ? reading.actor(i) : name;
  }

  private boolean nounBehind(Tokens t, ActorMention name) {
    String next = t.lower(name.end());
    return t.says(name.start(), "united", "nations")
        && name.end() == name.start() + 2
        && t.isWord(name.end())
        && !ends(next)
        && !adverbs.contains(next)
        && !joints.at(t, name.end());
  }

  /** "Sahel and Maghreb States" (S/RES/2056 (2012)) are not all States. */
  private boolean narrowed(Tokens t, int from, ActorMention name) {
    return name.start() > from
        && name.end() == name.start() + 1
        && states.contains(t.lower(name.start()))
        && t.capital(name.start() - 1);
  }

  /** "the Government of Burundi" is Burundi (S/RES/2303 (2016)). */
  private @Nullable ActorMention government(Reading reading, int i) {
    Tokens t = reading.tokens();
    if (!governments.contains(t.lower(i)) || !t.lower(i + 1).equals("of")) {
      return null;
    }
    ActorMention of = reading.actor(t.lower(i + 2).equals("the") ? i + 3 : i + 2);
    return of == null || of.shortForm() ? null : ActorMention.named(of.actors(), i, of.end());
  }

  /**
   * "the Office" is no short form in "the Office for Outer Space Affairs", nor is "United Nations"
   * a name in "the United Nations Academic Impact" or "non-United Nations forces", nor "all States"
   * in "all States parties to the Treaty".
   */
  private boolean goesOn(Tokens t, ActorMention name) {
    String next = t.lower(name.end());
    if (t.capital(name.end())) {
      return true;
    }
    return name.shortForm()
        ? next.equals("of") || (nameLinks.contains(next) && t.capital(name.end() + 1))
        : next.equals("parties") || t.lower(name.start() - 1).startsWith("non-");
  }
}
