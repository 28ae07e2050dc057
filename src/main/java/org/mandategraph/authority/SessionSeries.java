package org.mandategraph.authority;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of a body that are counted on from year to year and come at the same time of the year. A
 * body that meets three times a year has three series.
 *
 * @param first number of the series' first session; a body that counts by years has the year here
 * @param last number of its last session, or null where it goes on
 * @param step how much the number grows from one year to the next
 * @param opens first day of the first session, at the earliest
 * @param closes last day of the first session, at the latest
 */
public record SessionSeries(
    int first, @Nullable Integer last, int step, LocalDate opens, LocalDate closes) {
  /** Years that a series is looked ahead: further off, numbers are misprints. */
  private static final int REACH = 150;

  /** The session with this number; empty where it is none of this series. */
  Optional<Session> session(int number) {
    boolean mine =
        number >= first
            && (last == null || number <= last)
            && (number - first) % step == 0
            && (number - first) / step <= REACH;
    int years = mine ? (number - first) / step : 0;
    return mine
        ? Optional.of(new Session(number, opens.plusYears(years), closes.plusYears(years)))
        : Optional.empty();
  }

  /** Its sessions in order. */
  Stream<Session> sessions() {
    return IntStream.rangeClosed(0, REACH)
        .mapToObj(years -> session(first + years * step))
        .flatMap(Optional::stream);
  }
}
