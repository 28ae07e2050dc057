package org.mandategraph.cli;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mandategraph.extract.Extraction;

final class Graphs {
  private Graphs() {}

  static Graph of(Extraction e) {
    return GraphFactory.createDefaultGraph();
  }
}
