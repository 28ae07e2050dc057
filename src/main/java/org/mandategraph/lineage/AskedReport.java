package org.mandategraph.lineage;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report that an earlier text requests, as it is compared with those that later texts note.
 *
 * @param iri of the request
 * @param part IRI of the paragraph that requests it
 * @param reporters IRIs of those who are to report
 * @param due when it is due, in order; empty where the text names no time
 * @param intervals how often it is due, as XSD durations: {@code P1Y}; empty for a single report
 * @param noted whether a later text would take note of it: not of oral updates, nor of what States
 *     report
 * @param subject what it is to be on, or null
 * @param heading the heading above the paragraph, or null
 * @param words the words of the request
 */
public record AskedReport(
    String iri,
    String part,
    Set<String> reporters,
    List<DueTime> due,
    Set<String> intervals,
    boolean noted,
    @Nullable String subject,
    @Nullable String heading,
    String words) {
  /** Copies the collections. */
  public AskedReport {
    reporters = Set.copyOf(reporters);
    intervals = Set.copyOf(intervals);
    due = List.copyOf(due);
  }

  /** Whether it is due every year. */
  boolean annual() {
    return intervals.contains("P1Y");
  }

  /** Days from one to the next at the shortest of its intervals; 0 for a single report. */
  long days() {
    return intervals.stream().mapToLong(AskedReport::days).min().orElse(0);
  }

  private static long days(String interval) {
    return LocalDate.EPOCH.plus(Period.parse(interval)).toEpochDay();
  }

  /** Whether it is due again and again. */
  boolean recurring() {
    return !intervals.isEmpty();
  }
}
