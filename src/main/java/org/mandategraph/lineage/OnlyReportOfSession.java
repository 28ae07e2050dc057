package org.mandategraph.lineage;

import java.util.Collections;
import java.util.List;

/**
 * The one report of the session at which it was due, given by another in the reporter's place: the
 * Director General of UNIDO for the Secretary-General (A/RES/77/180, para. 1), "the report on its
 * seventieth session" (A/RES/78/71, para. 4).
 */
final class OnlyReportOfSession implements AnswerRule {
  @Override
  public String name() {
    return "only report of the session";
  }

  @Override
  public List<NotedReport> find(DueReport report) {
    BodySession session = report.session();
    if (session == null
        || !report.inSeries()
        || !isStated(report)
        || !report.ofReporter(n -> true).isEmpty()) {
      return List.of();
    }
    List<NotedReport> found =
        report.noted(n -> n.ofSession(session) && ReportOfSession.isFree(n, report));
    return found.size() == 1 && isInPlace(found.get(0), session, report) ? found : List.of();
  }

  /** A session that the text names; of yearly reports another's is too uncertain. */
  private static boolean isStated(DueReport report) {
    DueTime due = report.due();
    return report.request().noted() && due != null && due.deadline() != null;
  }

  /**
   * What a body reports of its own year is not the answer to a request on something else: "the
   * report of the International Civil Service Commission for the year 2022" (A/RES/77/256 B).
   */
  private static boolean isInPlace(NotedReport noting, BodySession session, DueReport report) {
    List<AskedReport> due =
        report.asking().asked().stream()
            .filter(r -> r.due().stream().anyMatch(d -> session.equals(d.session())))
            .toList();
    boolean others =
        due.stream()
            .anyMatch(
                r ->
                    !r.equals(report.request())
                        && !Collections.disjoint(r.reporters(), noting.related()));
    return !others
        && due.stream().filter(AskedReport::noted).count() <= 1
        && (noting.subject() == null
            ? noting.reporters().isEmpty() || report.onText()
            : noting.subjectWords().shareIn(report.subject()) >= SubjectWords.ALIKE);
  }
}
