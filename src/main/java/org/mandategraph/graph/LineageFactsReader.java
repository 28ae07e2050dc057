package org.mandategraph.graph;

import org.apache.jena.graph.Graph;
import org.mandategraph.authority.Authorities;
import org.mandategraph.lineage.LineageFacts;

/** Reads from a document's graph what lineage needs of it. Safe for use by many threads. */
public final class LineageFactsReader {
  private final ComparedDocuments texts;
  private final ReportsReader reports;

  /** With the IRIs and the vocabularies that the graphs were written with. */
  public LineageFactsReader(Identity identity, Authorities authorities) {
    texts = new ComparedDocuments(identity, authorities);
    reports = new ReportsReader(identity, authorities);
  }

  /**
   * The facts of a graph that {@link ExtractionGraph} wrote.
   *
   * @param name the graph's name
   */
  public LineageFacts read(String name, Graph graph) {
    return new LineageFacts(texts.read(name, graph), reports.read(name, graph));
  }
}
