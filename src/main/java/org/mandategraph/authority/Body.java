package org.mandategraph.authority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An organ that adopts texts and issues documents under a symbol of its own.
 *
 * @param key the last part of its IRI, such as {@code ga}
 * @param symbol the first part of its documents' symbols, such as {@code A} or {@code CTOC/COP}
 * @param label its name in full
 * @param variants other names it goes by
 * @param reports pattern of the symbols of the documents that print its resolutions, such as {@code
 *     A/74/53/Add.1}, or null
 * @param sessions how its sessions are counted; empty where that is not certain
 */
public record Body(
    String key,
    String symbol,
    String label,
    List<String> variants,
    @Nullable Pattern reports,
    List<SessionSeries> sessions) {
  /** Copies the lists. */
  public Body {
    variants = List.copyOf(variants);
    sessions = List.copyOf(sessions);
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
