package org.mandategraph.lineage;

import java.util.List;

/**
 * What the first text of a series from the time on at which a report was due shows of it, where it
 * does not take note of the answer.
 *
 * @param request the requested report
 * @param due when it was due
 * @param result what the text shows
 * @param candidates notings of reports that may be the answer, in reading order
 */
public record AnswerSearch(
    AskedReport request, DueTime due, Result result, List<NotedReport> candidates) {
  /** What a text shows of a report that was due. */
  public enum Result {
    /** It takes note of no report that may be the answer, as earlier texts of the series do. */
    NO_REPORT_NOTED,
    /** It takes note of a report that may be the answer, or cites one. */
    REPORT_MAY_ANSWER,
    /** Texts take no note of such answers: oral updates, reports of States. */
    ANSWER_NOT_NOTED,
    /** The organ's texts, or those of the series, seldom take note of such reports. */
    REPORTS_SELDOM_NOTED
  }

  /** Copies the list. */
  public AnswerSearch {
    candidates = List.copyOf(candidates);
  }
}
