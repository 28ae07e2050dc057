package org.mandategraph.lineage;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The report of the session at which it was due, in a text of the series: with a symbol of the
 * session, else one noted at the session with no other session's symbol, else one noted there
 * without a symbol.
 */
final class ReportOfSession implements AnswerRule {
  @Override
  public String name() {
    return "only report of the series";
  }

  @Override
  public List<NotedReport> find(DueReport report) {
    BodySession session = report.session();
    if (session == null || !report.inSeries()) {
      return List.of();
    }
    List<NotedReport> found = report.ofReporter(n -> n.ofSession(session) && isFree(n, report));
    if (found.isEmpty() && report.dueHere()) {
      found = report.ofReporter(n -> isOtherOrgans(n, report) && isFree(n, report));
    }
    if (found.isEmpty() && report.dueHere()) {
      found = report.ofReporter(n -> n.reports().isEmpty() && isFree(n, report));
    }
    return found;
  }

  /** Whether a report's symbol is another organ's, and of the same year. */
  private static boolean isOtherOrgans(NotedReport noting, DueReport report) {
    BodySession session = report.session();
    Reports text = report.text().text();
    Set<Integer> years = text.date() == null ? Set.of() : Set.of(text.date().getYear());
    return session != null
        && noting.reports().stream()
            .noneMatch(s -> s.sitting() != null && s.sitting().body().equals(session.body()))
        && noting.reports().stream().anyMatch(s -> s.year() == null || years.contains(s.year()));
  }

  /** Whether a report answers no other text that names what it was prepared pursuant to. */
  static boolean isFree(NotedReport noting, DueReport report) {
    return report.text().earlier().stream()
        .filter(e -> noting.grounds().contains(e.iri()) && !e.iri().equals(report.asking().iri()))
        .flatMap(e -> e.asked().stream())
        .allMatch(r -> Collections.disjoint(r.reporters(), noting.reporters()));
  }
}
