package org.mandategraph.lineage;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report that an earlier text requests, as it is compared with those that later texts note.
 *
 * @param iri of the request
 * @param part IRI of the paragraph that requests it
 * @param reporters IRIs of those who are to report
 * @param to IRIs of the bodies to be reported to
 * @param due the sessions at which it is due, in order; empty where the text names none
 * @param annual whether it is due every year
 * @param subject what it is to be on, or null
 * @param words the words of the request
 */
public record AskedReport(
    String iri,
    String part,
    Set<String> reporters,
    Set<String> to,
    List<BodySession> due,
    boolean annual,
    @Nullable String subject,
    String words) {
  /** Copies the collections. */
  public AskedReport {
    reporters = Set.copyOf(reporters);
    to = Set.copyOf(to);
    due = List.copyOf(due);
  }
}
