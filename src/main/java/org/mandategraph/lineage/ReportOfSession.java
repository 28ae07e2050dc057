package org.mandategraph.lineage;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;

/**
 * The report of the session at which it was due, in a text of the series: with a symbol of the
 * session, else one noted at the session with no other session's symbol, else one noted there
 * without a symbol.
 */
final class ReportOfSession implements AnswerRule {
  private static final Pattern ORAL = Language.ENGLISH.compile("\\b${lineage.oral}\\b");
  private static final Pattern COMMISSION = Patterns.compile("\\bE/CN\\.");

  @Override
  public String name() {
    return "only report of the series";
  }

  @Override
  public List<NotedReport> find(DueReport report) {
    BodySession session = report.session();
    if (session == null || !report.inSeries() || isOral(report)) {
      return List.of();
    }
    List<NotedReport> found =
        report.ofReporter(
            n -> n.ofSession(session) && isFree(n, report) && !isTitledOtherwise(n, report));
    if (found.isEmpty() && report.dueHere()) {
      found = report.ofReporter(n -> isOtherOrgans(n, report) && isFree(n, report));
    }
    if (found.isEmpty() && report.dueHere() && report.request().noted()) {
      found = report.ofReporter(n -> isWithoutSymbol(n, report) && isFree(n, report));
    }
    return found.size() == 1 && isDoubtful(found.get(0), report) ? List.of() : found;
  }

  private static boolean isDoubtful(NotedReport noting, DueReport report) {
    return isAnothers(noting, report) || isPassedOver(noting, report);
  }

  /** "During the briefing" of a committee no written report is given (A/RES/76/106, para. 26). */
  private static boolean isOral(DueReport report) {
    return !report.request().noted() && ORAL.matcher(report.request().words()).find();
  }

  /**
   * Whether its title has no word of what was requested: the "Repertory of Practice of United
   * Nations Organs" is not on sanctions (A/RES/76/115). So it is where a yearly report is due at no
   * session that the text names and another one is noted: "implementation of projects financed from
   * the Development Account" (A/RES/78/252) is not on resident coordinators (A/RES/77/262, para.
   * 32).
   */
  private static boolean isTitledOtherwise(NotedReport noting, DueReport report) {
    DueTime due = report.due();
    return noting.subject() != null
        && (noting.subject().startsWith("“") || (due != null && due.deadline() == null))
        && noting.subjectWords().shareIn(report.subject()) == 0;
  }

  /**
   * Whether the text of the session at which the report was due did not note it, and this later one
   * does not say that it is on what was requested: a report of 2022 on misconduct (A/RES/77/128 B,
   * para. 101) is not the one on public information that was due in 2021.
   */
  private static boolean isPassedOver(NotedReport noting, DueReport report) {
    NotingText text = report.text();
    return !report.dueHere()
        && noting.grounds().isEmpty()
        && noting.subjectWords().shareIn(report.subject()) < SubjectWords.ALIKE
        && text.earlier().stream()
            .filter(e -> text.follows(e) && Objects.equals(e.sitting(), report.session()))
            .anyMatch(
                e ->
                    report.asking().before(e)
                        && Collections.disjoint(e.reportsNoted(), noting.iris()));
  }

  /** Whether what it is on is clearly what another request of the text is on. */
  private static boolean isAnothers(NotedReport noting, DueReport report) {
    SubjectWords on = noting.subjectWords();
    double own = on.shareIn(report.subject());
    DueTime due = report.due();
    return due != null
        && due.deadline() != null
        && report.request().noted()
        && report.others().stream()
            .mapToDouble(r -> on.shareIn(r.subject()))
            .anyMatch(share -> share >= SubjectWords.ALIKE && share - own >= SubjectWords.CLOSER);
  }

  /** Without a symbol, what it is on has to be what was requested. */
  private static boolean isWithoutSymbol(NotedReport noting, DueReport report) {
    return noting.reports().isEmpty()
        && noting.subjectWords().shareIn(report.subject()) >= SubjectWords.ALIKE;
  }

  /**
   * Whether a report's symbol is another's, without a session of its own, and of the same year: a
   * committee's (A/RES/77/128 B, para. 20). What is given to the Human Rights Council at one of its
   * sessions is not what is given to the Assembly; what is given to the Assembly may be what is
   * given to a body that counts by years (A/77/66 in E/RES/2022/21). What a commission of the
   * Economic and Social Council is given is not what the Assembly is given (E/CN.15/2022/11 in
   * A/RES/77/231).
   */
  private static boolean isOtherOrgans(NotedReport noting, DueReport report) {
    BodySession session = report.session();
    Reports text = report.text().text();
    Set<Integer> years = text.date() == null ? Set.of() : Set.of(text.date().getYear());
    return session != null
        && noting.reports().stream().noneMatch(s -> COMMISSION.matcher(s.iri()).find())
        && noting.reports().stream().allMatch(s -> s.sitting() == null || isOfYear(s, session))
        && noting.reports().stream().anyMatch(s -> s.year() == null || years.contains(s.year()));
  }

  private static boolean isOfYear(NotedReport.Symbol report, BodySession session) {
    return report.sitting() != null
        && !report.sitting().body().equals(session.body())
        && Objects.equals(report.year(), session.session());
  }

  /**
   * Whether a report answers no other text or paragraph that names what it was prepared pursuant
   * to.
   */
  static boolean isFree(NotedReport noting, DueReport report) {
    return !isOfOtherParts(noting, report)
        && report.text().earlier().stream()
            .filter(
                e -> noting.grounds().contains(e.iri()) && !e.iri().equals(report.asking().iri()))
            .flatMap(e -> e.asked().stream())
            .allMatch(r -> Collections.disjoint(r.reporters(), noting.reporters()));
  }

  /**
   * Whether the text says that the report, or one noted together with it, was submitted pursuant to
   * other paragraphs of the text that asks (A/RES/77/98, para. 1).
   */
  private static boolean isOfOtherParts(NotedReport noting, DueReport report) {
    List<NotedReport> named =
        report.text().text().noted().stream()
            .filter(n -> n.groundParts().stream().anyMatch(report::isInAsking))
            .filter(n -> n.equals(noting) || areTogether(n, noting, report))
            .toList();
    return !named.isEmpty()
        && named.stream().flatMap(n -> n.groundParts().stream()).noneMatch(report::isAskedIn);
  }

  /** Whether a place of the text names reports of both. */
  private static boolean areTogether(NotedReport a, NotedReport b, DueReport report) {
    return report.text().text().noted().stream()
        .map(NotedReport::iris)
        .anyMatch(i -> !Collections.disjoint(i, a.iris()) && !Collections.disjoint(i, b.iris()));
  }
}
