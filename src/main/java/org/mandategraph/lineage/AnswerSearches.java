package org.mandategraph.lineage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mandategraph.language.Language;

/** What a text shows of a report that was due and of which it does not note the answer. */
final class AnswerSearches {
  private static final Pattern LATER_PART = Language.ENGLISH.compile("\\b${lineage.later-part}\\b");

  private AnswerSearches() {}

  /** What the text shows; empty where it is not the first of its series that would show it. */
  static Optional<AnswerSearch> of(DueReport report) {
    DueTime due = report.due();
    if (due == null || due.deadline() == null || !isFirstToShow(report)) {
      return Optional.empty();
    }
    List<NotedReport> candidates = report.noted(n -> mayAnswer(n, report));
    return Optional.of(
        new AnswerSearch(report.request(), due, result(report, candidates), candidates));
  }

  private static AnswerSearch.Result result(DueReport report, List<NotedReport> candidates) {
    if (!report.request().noted()) {
      return AnswerSearch.Result.ANSWER_NOT_NOTED;
    }
    if (!candidates.isEmpty() || cites(report)) {
      return AnswerSearch.Result.REPORT_MAY_ANSWER;
    }
    return report.text().text().seldomNotes() || !isPractice(report)
        ? AnswerSearch.Result.REPORTS_SELDOM_NOTED
        : AnswerSearch.Result.NO_REPORT_NOTED;
  }

  /**
   * Whether an earlier text of the series takes note of a report of the reporter. Those on
   * disarmament never do, though the reports are given (A/RES/76/42, para. 3).
   */
  private static boolean isPractice(DueReport report) {
    return report.text().earlier().stream()
        .filter(report.text()::follows)
        .flatMap(e -> e.noted().stream())
        .anyMatch(
            n ->
                !Collections.disjoint(n.reporters(), report.request().reporters())
                    || !Collections.disjoint(n.related(), report.request().reporters()));
  }

  private static boolean isFirstToShow(DueReport report) {
    return report.inSeries()
        && shows(report.text().text(), report)
        && report.text().earlier().stream()
            .noneMatch(
                e -> report.text().follows(e) && report.asking().before(e) && shows(e, report));
  }

  /** "The resumed session" may come after a text of the session. */
  private static boolean shows(Reports text, DueReport report) {
    BodySession session = report.session();
    BodySession sitting = text.sitting();
    LocalDate by = report.by();
    if (session == null) {
      return by != null && text.date() != null && text.date().isAfter(by);
    }
    int first = LATER_PART.matcher(report.request().words()).find() ? 1 : 0;
    return sitting != null
        && sitting.body().equals(session.body())
        && sitting.session() >= session.session() + first;
  }

  /** Whether the text cites what may be the report without taking note of it. */
  private static boolean cites(DueReport report) {
    BodySession session = report.session();
    return report.text().text().cited().stream()
        .filter(s -> !s.iri().contains("/RES/") && !s.iri().contains("/DEC/"))
        .anyMatch(
            s ->
                session != null
                    ? Objects.equals(session, s.sitting())
                    : s.year() != null && s.year() >= year(report));
  }

  /**
   * Whether a report is of the session, or may be of the reporter and is neither from before the
   * request nor of another session and for another resolution. Where no session decides, any report
   * from then on may be the answer: a panel's is requested of the Secretary-General who appoints it
   * (S/RES/1760 (2007), para. 1).
   */
  private static boolean mayAnswer(NotedReport noting, DueReport report) {
    BodySession session = report.session();
    AskedReport request = report.request();
    boolean reporter =
        noting.reporters().isEmpty()
            || request.reporters().isEmpty()
            || !Collections.disjoint(noting.related(), request.reporters())
            || !Collections.disjoint(noting.reporters(), request.reporters());
    boolean old =
        !noting.reports().isEmpty()
            && noting.reports().stream().allMatch(s -> s.year() != null && s.year() < year(report));
    boolean others =
        !noting.grounds().isEmpty() && !noting.grounds().contains(report.asking().iri());
    return session == null
        ? !old
        : noting.ofSession(session)
            || (reporter && !old && !(others && !noting.reports().isEmpty()));
  }

  /** The year in which the report was requested; 0 where that is not known. */
  private static int year(DueReport report) {
    LocalDate date = report.asking().date();
    return date == null ? 0 : date.getYear();
  }
}
