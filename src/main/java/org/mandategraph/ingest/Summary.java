package org.mandategraph.ingest;

import java.util.EnumMap;
import java.util.Map;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Issue;
import org.mandategraph.extract.Extraction;
import org.mandategraph.store.Version;

/**
 * What an ingestion reports of a file.
 *
 * @param id the document's part of the IRI below {@code id/}
 * @param version which of the document's files it is
 * @param paragraphs how many it has, sub-paragraphs included
 * @param footnotes how many it has
 * @param citations how many it has
 * @param acts how many it has
 * @param doubts how many findings of each kind; kinds without one are left out
 */
record Summary(
    String id,
    Version version,
    int paragraphs,
    int footnotes,
    int citations,
    int acts,
    Map<Issue, Integer> doubts) {
  /** Copies the map. */
  Summary {
    doubts = Map.copyOf(doubts);
  }

  static Summary of(Extraction extraction) {
    Map<Issue, Integer> doubts = new EnumMap<>(Issue.class);
    for (Finding finding : extraction.findings()) {
      doubts.merge(finding.issue(), 1, Integer::sum);
    }
    return new Summary(
        extraction.resolution().id(),
        new Version(
            extraction.resolution().metadata().language(),
            doubts.containsKey(Issue.TEXT_RECOGNIZED),
            extraction.source().format()),
        extraction.resolution().paragraphs().size(),
        extraction.resolution().footnotes().size(),
        extraction.citations().size(),
        extraction.acts().size(),
        doubts);
  }

  boolean isResolution() {
    return !doubts.containsKey(Issue.NOT_A_RESOLUTION);
  }
}
