package org.mandategraph.lineage;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A requested report, and the place that takes note of it.
 *
 * @param request the requested report
 * @param noting the report noted
 * @param reports IRIs of those of its reports that answer; empty where the text gives no symbol
 * @param due when it was due, or null where the request names no time
 * @param rule name of the rule that tied them
 */
public record Answer(
    AskedReport request,
    NotedReport noting,
    Set<String> reports,
    @Nullable DueTime due,
    String rule) {
  /** Copies the set. */
  public Answer {
    reports = Set.copyOf(reports);
  }
}
