package org.mandategraph.lineage;

import java.util.List;

/** The report that names the resolution, and the paragraph where it names one. */
final class NamedResolution implements AnswerRule {
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
    String part = report.request().part();
    return noting.groundParts().stream().anyMatch(p -> part.equals(p) || part.startsWith(p + "."));
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
        && (report.due() == null || (report.by() != null && ReportOfDay.inTime(noting, report)));
  }
}
