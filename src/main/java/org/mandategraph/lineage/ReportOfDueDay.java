package org.mandategraph.lineage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The report given about the day at which it was due, where texts without titles have a name in
 * common: that of 14 November 2007 (S/RES/1797 (2008)) was due by 15 November (S/RES/1756 (2007),
 * para. 23). Of the days at which reports are due, the nearest decides.
 */
final class ReportOfDueDay implements AnswerRule {
  /** So many days before the day at which it was due, a report may be given. */
  private static final int DAYS_EARLY = 31;

  private static final int DAYS_LATE = 21;

  @Override
  public String name() {
    return "report of the day";
  }

  @Override
  public List<NotedReport> find(DueReport report) {
    return report.onSameMatter() && report.request().noted()
        ? report.ofReporter(
            n ->
                n.grounds().isEmpty()
                    && isOfDay(n, report)
                    && isNearest(n, report)
                    && report.onMatter(n))
        : List.of();
  }

  private static boolean isOfDay(NotedReport noting, DueReport report) {
    LocalDate by = report.by();
    LocalDate date = noting.date();
    return by != null
        && ReportOfDay.inTime(noting, report)
        && date != null
        && !date.isBefore(by.minusDays(DAYS_EARLY))
        && !date.isAfter(by.plusDays(DAYS_LATE));
  }

  /** Whether no other report of the reporter was due at a nearer day. */
  private static boolean isNearest(NotedReport noting, DueReport report) {
    LocalDate date = Objects.requireNonNull(noting.date());
    LocalDate by = Objects.requireNonNull(report.by());
    long own = between(by, date);
    return report.text().earlier().stream()
        .filter(e -> e.sharesNames(report.text().text()) || e.equals(report.asking()))
        .flatMap(e -> e.asked().stream())
        .filter(r -> r.noted() && report.sameReporter(r))
        .flatMap(ReportOfDueDay::days)
        .noneMatch(d -> between(d, date) < own);
  }

  private static Stream<LocalDate> days(AskedReport request) {
    return request.due().stream().map(DueTime::by).filter(Objects::nonNull);
  }

  private static long between(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }
}
