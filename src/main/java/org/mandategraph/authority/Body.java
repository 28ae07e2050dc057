package org.mandategraph.authority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An actor that adopts texts and issues documents under a symbol of its own.
 *
 * @param actor the actor that it is; a body and its actor have one IRI, one key and one list of
 *     names
 * @param symbol the first part of its documents' symbols, such as {@code A} or {@code CTOC/COP}
 * @param enactingFormulas the words with which its resolutions begin, such as {@code The General
 *     Assembly,}, by ISO 639-1 code
 * @param reports pattern of the symbols of the documents that print its resolutions, such as {@code
 *     A/74/53/Add.1}, or null
 * @param sessions how its sessions are counted; empty where that is not certain
 * @param seldomNotesReports whether its texts seldom take note of the reports that they request
 */
public record Body(
    Actor actor,
    String symbol,
    Map<String, List<String>> enactingFormulas,
    @Nullable Pattern reports,
    List<SessionSeries> sessions,
    boolean seldomNotesReports) {
  /** Copies map and list. */
  public Body {
    enactingFormulas = Map.copyOf(enactingFormulas);
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

  /** The words with which its resolutions begin in a language, by its ISO 639-1 code. */
  public List<String> enactingFormulas(String language) {
    return enactingFormulas.getOrDefault(language, List.of());
  }

  /** Whether a symbol is of one of its documents: {@code UNEP/EA.5/Res.14}, {@code A/66/303}. */
  public boolean issued(DocumentSymbol document) {
    String value = document.value();
    return value.startsWith(symbol)
        && value.length() > symbol.length()
        && "/.(".indexOf(value.charAt(symbol.length())) >= 0;
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
