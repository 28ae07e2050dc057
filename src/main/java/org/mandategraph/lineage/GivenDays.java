package org.mandategraph.lineage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a noted report may have been given: the one that the text names, else those of
 * its symbol's year up to the text: {@code S/2013/36}.
 *
 * @param first day
 * @param last day
 */
record GivenDays(LocalDate first, LocalDate last) {
  /** Texts take note of the latest reports: of those of the last months. */
  private static final int MONTHS = 2;

  /** Empty where neither a day nor a year is known. */
  static Optional<GivenDays> of(NotedReport noting, Reports text) {
    LocalDate date = noting.date();
    if (date != null) {
      return Optional.of(new GivenDays(date, date));
    }
    LocalDate noted = text.date();
    return noted == null
        ? Optional.empty()
        : noting.reports().stream()
            .map(NotedReport.Symbol::year)
            .filter(Objects::nonNull)
            .findFirst()
            .flatMap(y -> ofYear(y, noted));
  }

  private static Optional<GivenDays> ofYear(int year, LocalDate noted) {
    LocalDate end = LocalDate.of(year, 12, 31);
    LocalDate last = end.isBefore(noted) ? end : noted.minusDays(1);
    LocalDate start = LocalDate.of(year, 1, 1);
    LocalDate recent = noted.minusMonths(MONTHS);
    LocalDate first = start.isAfter(recent) ? start : recent;
    return last.isBefore(first) ? Optional.empty() : Optional.of(new GivenDays(first, last));
  }

  /** Whether the last of them is after a day. */
  boolean isAfter(@Nullable LocalDate day) {
    return day != null && last.isAfter(day);
  }

  /** Days between one of them and a day, at least; of several days the last counts. */
  long distance(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(last, day));
  }
}
