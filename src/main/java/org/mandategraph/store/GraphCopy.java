package org.mandategraph.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** Copies graphs into memory, where they stay as they are after the transaction. */
public final class GraphCopy {
  private GraphCopy() {}

  /** The triples of a graph, without its prefixes. */
  public static Graph of(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, graph);
    return copy;
  }

  /** The triples of a named graph; call it within a transaction. */
  public static Graph of(DatasetGraph dataset, Node name) {
    return of(dataset.getGraph(name));
  }
}
