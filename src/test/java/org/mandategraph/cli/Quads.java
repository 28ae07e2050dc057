package org.mandategraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.SetUtils;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.mandategraph.store.Graphs;
import org.mandategraph.store.MandateStore;

/**
 * All that a store says. The ontology's class expressions, whose blank nodes have other names in
 * each store, are left out; documents have no blank nodes. So is the history, which has times.
 */
final class Quads {
  private Quads() {}

  static Set<Quad> of(Path folder) throws IOException {
    try (MandateStore store = MandateStore.open(folder)) {
      DatasetGraph graphs = store.dataset().asDatasetGraph();
      return Txn.calculateRead(
          graphs,
          () ->
              Iter.asStream(graphs.find())
                  .filter(q -> !Graphs.isHistory(q.getGraph()))
                  .filter(q -> !q.getSubject().isBlank() && !q.getObject().isBlank())
                  .collect(Collectors.toSet()));
    }
  }

  /** What one of two stores says and the other does not. */
  static Set<Quad> difference(Path one, Path other) throws IOException {
    return SetUtils.symmetricDifference(of(one), of(other));
  }
}
