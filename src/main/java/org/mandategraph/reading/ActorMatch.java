package org.mandategraph.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.reading.Lexicon.ActorName;

/**
 * The longest name of an actor that starts at a token, before it is known whom a short form means.
 *
 * @param actors whom it names: several for "funds and programmes", or for a short form that several
 *     actors share
 * @param otherwise whom it names where nobody was named before: "the Special Rapporteur"
 */
record ActorMatch(
    List<Actor> actors, int start, int end, boolean shortForm, List<Actor> otherwise) {
  /**
   * The name that starts at this token, or null. Behind "the" may stand a short form or a name, and
   * the longer one is meant.
   */
  static @Nullable ActorMatch at(Names<ActorName> names, Tokens t, int start) {
    ActorMatch found = longest(names, t, start);
    if (found == null || !found.shortForm) {
      return found;
    }
    ActorMatch named = longest(names, t, start + 1);
    if (named == null || named.shortForm || named.end < found.end) {
      return found;
    }
    return named.end > found.end
        ? named
        : new ActorMatch(found.actors, start, found.end, true, named.actors);
  }

  private static @Nullable ActorMatch longest(Names<ActorName> names, Tokens t, int start) {
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
    return new ActorMatch(actors, match.start(), match.end(), shortForm, List.of());
  }

  /** Those whom it means. */
  List<Actor> meant(Discourse discourse) {
    if (!shortForm) {
      return actors;
    }
    List<Actor> meant = discourse.meant(actors, start);
    return meant.isEmpty() ? otherwise : meant;
  }

  ActorMention mention(Discourse discourse) {
    return new ActorMention(
        start,
        end,
        shortForm,
        meant(discourse),
        shortForm ? discourse.candidates(actors, start) : actors);
  }
}
