package org.mandategraph.lineage;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report that a later text takes note of, as it is compared with the requested ones.
 *
 * @param iri of the noting
 * @param reporters IRIs of its authors
 * @param reports IRIs of the report
 * @param sittings the sessions that the report's symbols name: {@code A/66/303} is a document of
 *     the sixty-sixth session of the Assembly
 * @param grounds IRIs of the resolutions that it was prepared pursuant to
 * @param groundParts IRIs of their paragraphs, where the text names them
 * @param subject what it is on, or null
 */
public record NotedReport(
    String iri,
    Set<String> reporters,
    Set<String> reports,
    Set<BodySession> sittings,
    Set<String> grounds,
    Set<String> groundParts,
    @Nullable String subject) {
  /** Copies the collections. */
  public NotedReport {
    reporters = Set.copyOf(reporters);
    reports = Set.copyOf(reports);
    sittings = Set.copyOf(sittings);
    grounds = Set.copyOf(grounds);
    groundParts = Set.copyOf(groundParts);
  }
}
