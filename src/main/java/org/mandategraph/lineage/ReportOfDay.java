package org.mandategraph.lineage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In a text of the series, the report of a day between the two texts, and not much later than it
 * was due (S/RES/1746 (2007), para. 1). It answers requests without a session.
 */
final class ReportOfDay implements AnswerRule {
  /** A report may be so many days late and still answer a request for a day. */
  private static final int DAYS_LATE = 30;

  @Override
  public String name() {
    return "next of the series";
  }

  @Override
  public List<NotedReport> find(DueReport report) {
    if (!report.inSeries() || !report.request().noted() || !isOnlyOne(report)) {
      return List.of();
    }
    return report.ofReporter(
        n -> n.grounds().isEmpty() && inTime(n, report) && !isRepeated(n, report));
  }

  /**
   * Whether its reporter is to give no other report, or to report at no other day. A report due
   * again and again may be given beside one for a day (S/RES/1291 (2000), paras. 17 and 19).
   */
  private static boolean isOnlyOne(DueReport report) {
    if (report.by() != null) {
      return report.session() == null && isOnlyDay(report);
    }
    return report.session() == null
        && report.asking().sitting() == null
        && report.alone(r -> r.noted() && (r.recurring() || !report.request().recurring()));
  }

  private static boolean isOnlyDay(DueReport report) {
    return report.asking().asked().stream()
        .filter(r -> r.noted() && report.sameReporter(r))
        .flatMap(r -> r.due().stream())
        .filter(d -> !d.equals(report.due()))
        .noneMatch(d -> d.by() != null);
  }

  /**
   * Whether a text after it, and before the report, requests the same again, or another report
   * where this one is due once: that of 23 May 2003 is the one that S/RES/1469 (2003) wants by 19
   * May, not the one of S/RES/1429 (2002), para. 7.
   */
  private static boolean isRepeated(NotedReport noting, DueReport report) {
    NotingText text = report.text();
    SubjectWords own = text.words(report.request());
    boolean once = report.by() == null && !report.request().recurring();
    return text.earlier().stream()
        .filter(e -> report.asking().before(e) && isBefore(e.date(), noting.date()))
        .anyMatch(
            e ->
                e.asked().stream()
                    .filter(r -> r.noted() && report.sameReporter(r))
                    .anyMatch(r -> (once && text.onSameMatter(e)) || own.alike(text.words(r))));
  }

  private static boolean isBefore(@Nullable LocalDate text, @Nullable LocalDate report) {
    return text != null && (report == null || text.isBefore(report));
  }

  /** Whether it is of a day behind the request, and not much later than it was due. */
  static boolean inTime(NotedReport noting, DueReport report) {
    LocalDate asked = report.asking().date();
    LocalDate date = noting.date();
    LocalDate by = report.by();
    return asked != null
        && date != null
        && date.isAfter(asked)
        && (by == null || !date.isAfter(by.plusDays(DAYS_LATE)));
  }
}
