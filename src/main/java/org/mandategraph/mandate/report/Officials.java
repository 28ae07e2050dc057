package org.mandategraph.mandate.report;

import java.util.Set;
import java.util.stream.Stream;
import org.mandategraph.authority.Actor;
import org.mandategraph.language.Language;

/** Which actors are persons in an office: they are "he" or "she", and receive reports. */
final class Officials {
  private final Set<String> words;

  Officials(Language language) {
    words = language.words("report.persons");
  }

  /** Whether an actor is one, by the words of its key: {@code high-commissioner-for-refugees}. */
  boolean isOne(Actor actor) {
    return Stream.of(actor.key().split("-", -1)).anyMatch(words::contains);
  }
}
