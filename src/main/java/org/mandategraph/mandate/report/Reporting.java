package org.mandategraph.mandate.report;

import java.util.List;
import org.mandategraph.mandate.time.Deadline;
import org.mandategraph.mandate.time.Recurrence;

/**
 * What a text says of deadlines and reports, all in reading order.
 *
 * @param deadlines of acts
 * @param recurrences of acts
 * @param requests reports asked for
 * @param mentions reports taken note of
 */
public record Reporting(
    List<Deadline> deadlines,
    List<Recurrence> recurrences,
    List<ReportRequest> requests,
    List<ReportMention> mentions) {
  /** A text that says nothing of either. */
  public static final Reporting NONE = new Reporting(List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Reporting {
    deadlines = List.copyOf(deadlines);
    recurrences = List.copyOf(recurrences);
    requests = List.copyOf(requests);
    mentions = List.copyOf(mentions);
  }
}
