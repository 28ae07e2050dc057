package org.mandategraph.mandate.report;

import java.util.Set;
import java.util.stream.Stream;
import org.mandategraph.authority.Actor;
import org.mandategraph.language.Language;

/** Which actors are persons in an office, who are "he" or "she", and which receive reports. */
final class Officials {
  private final Set<String> words;
  private final Set<String> kinds;

  Officials(Language language) {
    words = language.words("report.persons");
    kinds = language.words("report.reading-kinds");
  }

  /** Whether an actor is one, by the words of its key: {@code high-commissioner-for-refugees}. */
  boolean isOne(Actor actor) {
    return Stream.of(actor.key().split("-", -1)).anyMatch(words::contains);
  }

  /** Whether an actor is an official, or an office or body with a staff of its own. */
  boolean receives(Actor actor) {
    return isOne(actor) || kinds.contains(actor.kind());
  }
}
