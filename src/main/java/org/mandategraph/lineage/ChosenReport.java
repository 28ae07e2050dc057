package org.mandategraph.lineage;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The answer among the reports that a rule found: the only one, else that of the section, else the
 * one whose subject the request words, where it is clearly the closest.
 */
final class ChosenReport {
  private ChosenReport() {}

  static Optional<Answer> of(DueReport report, AnswerRule rule) {
    List<NotedReport> found = rule.find(report);
    if (found.size() < 2) {
      return found.stream().findFirst().map(n -> answer(n, report, rule.name()));
    }
    List<NotedReport> section = found.stream().filter(n -> sameHeading(n, report)).toList();
    return section.size() == 1
        ? Optional.of(answer(section.get(0), report, "only report of the section"))
        : closest(found, report.subject()).map(n -> answer(n, report, "closest subject"));
  }

  private static boolean sameHeading(NotedReport noting, DueReport report) {
    Optional<String> heading = SeriesTitle.of(report.request().heading());
    return heading.isPresent() && heading.equals(SeriesTitle.of(noting.heading()));
  }

  private static Optional<NotedReport> closest(List<NotedReport> notings, SubjectWords asked) {
    List<NotedReport> sorted =
        notings.stream()
            .sorted(Comparator.comparingDouble(n -> -n.subjectWords().shareIn(asked)))
            .toList();
    double first = sorted.get(0).subjectWords().shareIn(asked);
    double second = sorted.get(1).subjectWords().shareIn(asked);
    return first >= SubjectWords.ALIKE && first - second >= SubjectWords.CLOSER
        ? Optional.of(sorted.get(0))
        : Optional.empty();
  }

  /** Of a list of reports of several sessions those of the due one alone answer. */
  private static Answer answer(NotedReport noting, DueReport report, String rule) {
    BodySession session = report.session();
    boolean all = session == null || !noting.ofSession(session);
    Set<String> reports =
        noting.reports().stream()
            .filter(s -> all || Objects.equals(session, s.sitting()))
            .map(NotedReport.Symbol::iri)
            .collect(toSet());
    return new Answer(report.request(), noting, reports, report.due(), rule);
  }
}
