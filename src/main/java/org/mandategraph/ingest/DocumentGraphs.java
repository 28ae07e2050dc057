package org.mandategraph.ingest;

import org.mandategraph.authority.Authorities;
import org.mandategraph.document.Issue;
import org.mandategraph.extract.Extraction;
import org.mandategraph.store.DocumentGraph;
import org.mandategraph.store.Version;
import org.mandategraph.write.ExtractionFormat;
import org.mandategraph.write.ExtractionWriter;

/** Builds what a store keeps of an extraction. Safe for use by many threads. */
public final class DocumentGraphs {
  private final ExtractionWriter writer = new ExtractionWriter(Authorities.standard());

  /** The graph and the texts of an extraction. */
  public DocumentGraph of(Extraction extraction) {
    return new DocumentGraph(
        extraction.resolution().id(),
        new Version(
            extraction.resolution().metadata().language(),
            extraction.findings().stream().anyMatch(f -> f.issue() == Issue.TEXT_RECOGNIZED),
            extraction.source().format()),
        writer.graph(extraction),
        extraction.source().text(),
        writer.write(extraction, ExtractionFormat.AKN));
  }
}
