package org.mandategraph.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What changes in one graph.
 *
 * @param graph its name
 * @param gone what is taken out
 * @param fresh what is put in
 */
record Change(Node graph, List<Quad> gone, List<Quad> fresh) {
  /** From one graph without blank nodes to another: what differs. */
  static Change between(Node name, Graph held, Graph wanted) {
    return new Change(name, minus(name, held, wanted), minus(name, wanted, held));
  }

  /** From one graph to another, whole; for graphs with blank nodes. */
  static Change whole(Node name, Graph held, Graph wanted) {
    return new Change(
        name, minus(name, held, Graph.emptyGraph), minus(name, wanted, Graph.emptyGraph));
  }

  boolean isEmpty() {
    return gone.isEmpty() && fresh.isEmpty();
  }

  private static List<Quad> minus(Node name, Graph graph, Graph other) {
    return graph.stream().filter(t -> !other.contains(t)).map(t -> Quad.create(name, t)).toList();
  }
}
