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
import org.mandategraph.store.MandateStore;

/** All that a store says; there are no blank nodes in it. */
final class Quads {
  private Quads() {}

  static Set<Quad> of(Path folder) throws IOException {
    try (MandateStore store = MandateStore.open(folder)) {
      DatasetGraph graphs = store.dataset().asDatasetGraph();
      return Txn.calculateRead(
          graphs, () -> Iter.asStream(graphs.find()).collect(Collectors.toSet()));
    }
  }

  /** What one of two stores says and the other does not. */
  static Set<Quad> difference(Path one, Path other) throws IOException {
    return SetUtils.symmetricDifference(of(one), of(other));
  }
}
