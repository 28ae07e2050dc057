package org.mandategraph.lineage;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The answers among the reports that a rule found: the only one, else that of the section, else the
 * one whose subject the request words, where it is clearly the closest. What is due every few
 * months is answered by each report of the author's that has a day of its own and no other subject:
 * "the reports of 19 May 2000 and 31 July 2000" (S/RES/1313 (2000), after S/RES/1289 (2000), para.
 * 22).
 */
final class ChosenReport {
  private ChosenReport() {}

  static List<Answer> of(DueReport report, AnswerRule rule) {
    List<NotedReport> found = rule.find(report);
    if (found.size() < 2 || isSeries(found, report)) {
      return apart(found, report).stream().map(n -> answer(n, report, rule.name())).toList();
    }
    return one(found, report).stream().toList();
  }

  /**
   * Those that are not closer to another one than half the time between two: of reports of 31
   * January and 4 February (S/RES/1590 (2005)) one at most is the monthly one (S/RES/1556 (2004),
   * para. 6).
   */
  private static List<NotedReport> apart(List<NotedReport> found, DueReport report) {
    long days = report.request().days() / 2;
    NavigableMap<LocalDate, Set<Set<String>>> byDay = new TreeMap<>();
    for (NotedReport noting : found) {
      if (noting.date() != null) {
        byDay.computeIfAbsent(noting.date(), d -> new HashSet<>()).add(noting.reporters());
      }
    }
    return found.stream().filter(n -> n.date() == null || isApart(n.date(), byDay, days)).toList();
  }

  /** Whether the days next to a day are far from it, and all reports of the day itself are one. */
  private static boolean isApart(
      LocalDate day, NavigableMap<LocalDate, Set<Set<String>>> byDay, long days) {
    LocalDate before = byDay.lowerKey(day);
    LocalDate after = byDay.higherKey(day);
    return (days == 0 || byDay.getOrDefault(day, Set.of()).size() <= 1)
        && (before == null || ChronoUnit.DAYS.between(before, day) >= days)
        && (after == null || ChronoUnit.DAYS.between(day, after) >= days);
  }

  private static boolean isSeries(List<NotedReport> found, DueReport report) {
    return report.due() == null
        && report.request().recurring()
        && report.text().text().sitting() == null
        && found.stream().allMatch(n -> n.date() != null || !n.reports().isEmpty());
  }

  private static Optional<Answer> one(List<NotedReport> found, DueReport report) {
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
