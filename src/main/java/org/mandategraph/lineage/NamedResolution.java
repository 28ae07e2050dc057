package org.mandategraph.lineage;

import java.time.LocalDate;
import java.util.List;

/** The report that names the resolution, and the paragraph where it names one. */
final class NamedResolution implements AnswerRule {
  /** So many years after a request without a session, no report answers it. */
  private static final int YEARS = 5;

  @Override
  public String name() {
    return "names the resolution";
  }

  @Override
  public List<NotedReport> find(DueReport report) {
    return report.ofReporter(
        n ->
            n.grounds().contains(report.asking().iri())
                && (namesPart(n, report) || (n.groundParts().isEmpty() && isPlain(report)))
                && inTime(n, report));
  }

  private static boolean namesPart(NotedReport noting, DueReport report) {
    return noting.groundParts().stream().anyMatch(report::isAskedIn);
  }

  /** Years later another report is meant: S/RES/2242 (2015) notes one on S/RES/1325 (2000). */
  private static boolean isRecent(DueReport report) {
    LocalDate asked = report.asking().date();
    LocalDate noted = report.text().text().date();
    return asked != null && noted != null && noted.isBefore(asked.plusYears(YEARS));
  }

  /** Whether it is due at a time, or is the one report that is requested from its reporter. */
  private static boolean isPlain(DueReport report) {
    return report.due() != null || (report.request().noted() && report.alone(r -> true));
  }

  /** Where the day is not certain, nobody knows. */
  private static boolean inTime(NotedReport noting, DueReport report) {
    BodySession session = report.session();
    if (session != null) {
      return report.dueHere() || noting.ofSession(session);
    }
    return report.request().noted()
        && isRecent(report)
        && (report.due() == null
            || (report.by() != null && ReportOfDay.inTime(noting, report))
            || (noting.date() == null && namesPart(noting, report) && isBehind(noting, report)));
  }

  /**
   * Whether the symbol of a report without a day is of a year from the request to the day it was
   * due, where the text names the paragraph that asks for it: "(S/2011/360) prepared pursuant to
   * paragraph 26 of resolution 1976 (2011)" (S/RES/2015 (2011), para. 4).
   */
  private static boolean isBehind(NotedReport noting, DueReport report) {
    LocalDate asked = report.asking().date();
    LocalDate by = report.by();
    return asked != null
        && by != null
        && noting.reports().stream()
            .map(NotedReport.Symbol::year)
            .anyMatch(y -> y != null && y >= asked.getYear() && y <= by.getYear());
  }
}
