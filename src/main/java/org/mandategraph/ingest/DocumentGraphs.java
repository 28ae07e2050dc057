package org.mandategraph.ingest;

import org.apache.jena.graph.Graph;
import org.mandategraph.authority.Authorities;
import org.mandategraph.extract.Extraction;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.LineageFactsReader;
import org.mandategraph.store.DocumentGraph;
import org.mandategraph.write.ExtractionFormat;
import org.mandategraph.write.ExtractionWriter;

/** Builds what a store keeps of an extraction. Safe for use by many threads. */
public final class DocumentGraphs {
  private final Identity identity = Identity.standard();
  private final ExtractionWriter writer = new ExtractionWriter(Authorities.standard());
  private final LineageFactsReader lineage =
      new LineageFactsReader(identity, Authorities.standard());

  /** The graph and the texts of an extraction. */
  public DocumentGraph of(Extraction extraction) {
    String id = extraction.resolution().id();
    Graph graph = writer.graph(extraction);
    return new DocumentGraph(
        id,
        Summary.of(extraction).version(),
        graph,
        lineage.read(identity.graph(id), graph),
        extraction.source().text(),
        writer.write(extraction, ExtractionFormat.AKN));
  }
}
