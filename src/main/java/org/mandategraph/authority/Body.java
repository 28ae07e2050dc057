package org.mandategraph.authority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An actor that adopts texts and issues documents under a symbol of its own.
 *
 * @param actor the actor that it is; a body and its actor have one IRI, one key and one list of names
 * @param symbol the first part of its documents' symbols, such as {@code A} or {@code CTOC/COP}
 * @param reports pattern of the symbols of the documents that print its resolutions, such as {@code
 *     A/74/53/Add.1}, or null
 * @param sessions how its sessions are counted; empty where that is not certain
 */
public record Body(
    Actor actor, String symbol, @Nullable Pattern reports, List<SessionSeries> sessions) {
  /** Copies the list. */
  public Body {
    sessions = List.copyOf(sessions);
  }

  /** The last part of its IRI, such as {@code general-assembly}. */
  public String key() {
    return actor.key();
  }

  /** Its name in full. */
  public String label() {
    return actor.label();
  }

  /** All its names, the full one first. */
  public Stream<String> names() {
    return actor.names();
  }

  /** The session with this number; empty where its days are not certain. */
  public Optional<Session> session(int number) {
    return sessions.stream().flatMap(s -> s.session(number).stream()).findFirst();
  }

  /** The first session that opens after a day; empty where that is not certain. */
  public Optional<Session> sessionAfter(LocalDate day) {
    return sessions.stream()
        .flatMap(SessionSeries::sessions)
        .filter(s -> s.opens().isAfter(day))
        .min(Comparator.comparing(Session::opens));
  }
}
