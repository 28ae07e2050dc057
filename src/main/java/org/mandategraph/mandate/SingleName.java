package org.mandategraph.mandate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one name of somebody who is asked, with what stands before it. */
final class SingleName {
  private static final int LONGEST_START = 9;

  private static final Set<String> STOPS =
      Tokens.set(
          "of in for by with to on upon from at under within through that which who whose where "
              + "when as including during pursuant among between into against without not while "
              + "taking bearing based shall should is are be has have towards");

  private static final Set<String> PRONOUNS = Set.of("them", "it", "him", "her");

  private static final Set<String> GOVERNMENTS =
      Set.of("government", "governments", "authorities", "authority");

  private static final Set<String> NAME_LINKS = Set.of("for", "on", "against");

  private static final Set<String> STATES = Set.of("state", "states");

  private final ActorIndex actors;

  SingleName(ActorIndex actors) {
    this.actors = actors;
  }

  /** Whether the word ends what may be somebody's name. */
  static boolean ends(String lower) {
    return STOPS.contains(lower);
  }

  /** The name that starts here, behind articles and adjectives; null where none does. */
  ActorIndex.@Nullable Match at(Tokens t, int from, int limit) {
    return find(t, from, limit, false);
  }

  /**
   * The same for the object of a verb, where a noun behind "United Nations" goes on with the name:
   * "the United Nations outreach programme" (A/RES/76/250). Behind a subject stands a verb.
   */
  ActorIndex.@Nullable Match object(Tokens t, int from, int limit) {
    return find(t, from, limit, true);
  }

  private ActorIndex.@Nullable Match find(Tokens t, int from, int limit, boolean object) {
    int to = Math.min(limit, from + LONGEST_START);
    if (PRONOUNS.contains(t.lower(from)) && !t.capital(from + 1)) {
      return new ActorIndex.Match(List.of(), from, from + 1, true, List.of());
    }
    for (int i = from; i < to; i++) {
      ActorIndex.Match name = government(t, i);
      name = name == null ? SharedHead.at(actors, t, i, limit) : name;
      name = name == null ? actors.at(t, i) : name;
      if (name != null && object && nounBehind(t, name)) {
        i = name.end() - 1;
        continue;
      }
      if (name != null && name.end() <= limit && !goesOn(t, name)) {
        return narrowed(t, from, name) ? null : name;
      }
      if (!t.isWord(i) || STOPS.contains(t.lower(i)) || NamePhrase.joins(t, i)) {
        return null;
      }
    }
    return null;
  }

  private static boolean nounBehind(Tokens t, ActorIndex.Match name) {
    String next = t.lower(name.end());
    return t.says(name.start(), "united", "nations")
        && name.end() == name.start() + 2
        && t.isWord(name.end())
        && !ends(next)
        && !VerbIndex.adverb(next)
        && !NamePhrase.joins(t, name.end());
  }

  /** "Sahel and Maghreb States" (S/RES/2056 (2012)) are not all States. */
  private static boolean narrowed(Tokens t, int from, ActorIndex.Match name) {
    return name.start() > from
        && name.end() == name.start() + 1
        && STATES.contains(t.lower(name.start()))
        && t.capital(name.start() - 1);
  }

  /** "the Government of Burundi" is Burundi. */
  private ActorIndex.@Nullable Match government(Tokens t, int i) {
    if (!GOVERNMENTS.contains(t.lower(i)) || !t.lower(i + 1).equals("of")) {
      return null;
    }
    ActorIndex.Match of = actors.at(t, t.lower(i + 2).equals("the") ? i + 3 : i + 2);
    return of == null || of.shortForm()
        ? null
        : new ActorIndex.Match(of.actors(), i, of.end(), false, List.of());
  }

  /**
   * "the Office" is no short form in "the Office for Outer Space Affairs", nor is "United Nations"
   * a name in "the United Nations Academic Impact" or "non-United Nations forces", nor "all States"
   * in "all States parties to the Treaty".
   */
  private static boolean goesOn(Tokens t, ActorIndex.Match name) {
    if (!name.shortForm()) {
      return t.capital(name.end())
          || t.lower(name.end()).equals("parties")
          || t.lower(name.start() - 1).startsWith("non-");
    }
    return !name.actors().isEmpty()
        && (t.says(name.end(), "of")
            || t.capital(name.end())
            || (NAME_LINKS.contains(t.lower(name.end())) && t.capital(name.end() + 1)));
  }
}
