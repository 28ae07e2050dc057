package org.mandategraph.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.reading.Lexicon.ActorName;

/**
 * A name of an actor in a reading.
 *
 * @param start its first token
 * @param end the token behind its last
 * @param shortForm whether it stands for an actor named elsewhere: "the Office"
 * @param actors whom it means: several for "funds and programmes"; none where a short form stands
 *     for several, or for nobody named
 * @param candidates whom a short form may mean, the likeliest first; a number or a session may
 *     decide between them. For a full name the same as {@code actors}
 */
public record ActorMention(
    int start, int end, boolean shortForm, List<Actor> actors, List<Actor> candidates) {
  /** Copies the lists. */
  public ActorMention {
    actors = List.copyOf(actors);
    candidates = List.copyOf(candidates);
  }

  /** A full name. */
  public static ActorMention named(List<Actor> actors, int start, int end) {
    return new ActorMention(start, end, false, actors, actors);
  }

  /**
   * The name that starts at this token, or null, before it is known whom a short form means: it may
   * mean all that share it, and means whom a full name behind its article names where nobody was
   * named before: "the Special Rapporteur". Of a short form and a name behind "the" the longer one
   * counts.
   */
  static @Nullable ActorMention at(Names<ActorName> names, Tokens t, int start) {
    ActorMention found = longest(names, t, start);
    if (found == null || !found.shortForm) {
      return found;
    }
    ActorMention named = longest(names, t, start + 1);
    if (named == null || named.shortForm || named.end < found.end) {
      return found;
    }
    return named.end > found.end
        ? named
        : new ActorMention(start, found.end, true, named.actors, found.candidates);
  }

  private static @Nullable ActorMention longest(Names<ActorName> names, Tokens t, int start) {
    Names.Match<ActorName> match = names.at(t, start);
    if (match == null) {
      return null;
    }
    boolean shortForm = match.values().stream().allMatch(ActorName::shortForm);
    List<Actor> actors =
        match.values().stream()
            .filter(a -> a.shortForm() == shortForm)
            .map(ActorName::actor)
            .toList();
    return new ActorMention(start, match.end(), shortForm, shortForm ? List.of() : actors, actors);
  }

  /** The mention with those whom it means after what was named so far. */
  ActorMention resolved(Discourse discourse) {
    if (!shortForm) {
      return this;
    }
    List<Actor> meant = discourse.meant(candidates, start);
    return new ActorMention(
        start,
        end,
        true,
        meant.isEmpty() ? actors : meant,
        discourse.candidates(candidates, start));
  }
}
