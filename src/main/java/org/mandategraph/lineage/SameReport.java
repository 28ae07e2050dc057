package org.mandategraph.lineage;

import java.util.List;
import java.util.Set;

/**
 * Other places of a text that take note of the report that answers, without its symbol: "takes note
 * of the report of the Secretary-General on the implementation of resolution 77/38", whose symbol
 * the preamble has (A/RES/78/17, para. 8). What is contained in a report may be in an older one:
 * "the proposals contained in the report of the Special Rapporteur" come back each year
 * (A/RES/78/202, para. 30).
 */
final class SameReport {
  private SameReport() {}

  /** The answer at those places. */
  static List<Answer> again(Answer answer, Reports text) {
    NotedReport first = answer.noting();
    if (text.sitting() == null) {
      return ofDay(answer, text);
    }
    if (first.reports().isEmpty()) {
      return List.of();
    }
    return text.noted().stream()
        .filter(n -> n.reports().isEmpty() && n.reporters().equals(first.reporters()))
        .filter(n -> !n.contents() || !n.grounds().isEmpty())
        .filter(n -> isSame(n, first) || (isBare(n) && isOnly(first, text)))
        .map(n -> new Answer(answer.request(), n, Set.of(), answer.due(), answer.rule()))
        .toList();
  }

  /**
   * Texts without sessions come back to several reports of one author, and name the day: "welcomes
   * the report of the Secretary-General of 21 July 2000" (S/RES/1311 (2000), para. 1).
   */
  private static List<Answer> ofDay(Answer answer, Reports text) {
    NotedReport first = answer.noting();
    return text.noted().stream()
        .filter(n -> !n.equals(first) && n.sameDay(first) && n.reports().isEmpty())
        .map(n -> new Answer(answer.request(), n, Set.of(), answer.due(), answer.rule()))
        .toList();
  }

  private static boolean isSame(NotedReport again, NotedReport first) {
    return !isBare(again)
        && again.grounds().equals(first.grounds())
        && again.subjectWords().words().equals(first.subjectWords().words());
  }

  /** "The report of the Secretary-General", no more. */
  private static boolean isBare(NotedReport noting) {
    return noting.subject() == null && noting.grounds().isEmpty();
  }

  /** Whether the text takes note of no other report of its author. */
  private static boolean isOnly(NotedReport first, Reports text) {
    return !first.reporters().isEmpty()
        && text.noted().stream()
            .filter(n -> n.reporters().equals(first.reporters()) && !isBare(n))
            .allMatch(n -> n.equals(first) || isSame(n, first) || n.iris().equals(first.iris()))
        && text.noted().stream()
            .filter(n -> n.reporters().equals(first.reporters()) && !n.reports().isEmpty())
            .allMatch(n -> n.iris().equals(first.iris()));
  }
}
