package org.mandategraph.reading;

import java.util.List;
import org.mandategraph.authority.Actor;

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
}
