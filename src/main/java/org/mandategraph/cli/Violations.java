package org.mandategraph.cli;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.mandategraph.graph.Explanation;
import org.mandategraph.graph.Shapes;

/** Where a store's graph violates the SHACL shapes, in words. */
final class Violations {
  private Violations() {}

  /** The lines that explain each violation. */
  static List<List<String>> in(Dataset dataset) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Graph graph = dataset.getUnionModel().getGraph();
          Explanation explanation = new Explanation(graph);
          return Shapes.validate(graph).stream().map(explanation::of).toList();
        });
  }
}
