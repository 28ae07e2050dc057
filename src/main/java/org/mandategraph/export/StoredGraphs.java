package org.mandategraph.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.function.IOConsumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mandategraph.graph.Identity;
import org.mandategraph.store.GraphCopy;

/** The selected graphs of a store, in the order of their names; to be used in one transaction. */
final class StoredGraphs {
  /** Has times, with which no export of the same documents would be the same. */
  private static final String HISTORY = Identity.standard().historyGraph();

  private final DatasetGraph dataset;
  private final Selection selection;

  StoredGraphs(Dataset dataset, Selection selection) {
    this.dataset = dataset.asDatasetGraph();
    this.selection = selection;
  }

  /**
   * Deals with one selected graph after the other.
   *
   * @return how many documents were selected, or empty where the monitor ended it
   * @throws ExportException where none was
   */
  Optional<Integer> each(ProgressMonitor monitor, IOConsumer<NamedGraph> action)
      throws IOException {
    List<String> names = names();
    monitor.begin(names.size());
    int documents = 0;
    for (String name : names) {
      if (monitor.stopped()) {
        return Optional.empty();
      }
      Optional<NamedGraph> graph = read(name);
      if (graph.isPresent()) {
        documents += graph.get().isOfDocument() ? 1 : 0;
        action.accept(graph.get());
      }
      monitor.done(name);
    }
    if (documents == 0) {
      throw new ExportException(
          "no document in this store is selected; 'mandates query documents' lists its documents");
    }
    return Optional.of(documents);
  }

  private List<String> names() {
    return Iter.toList(Iter.map(dataset.listGraphNodes(), Node::getURI)).stream()
        .filter(name -> !name.equals(HISTORY))
        .sorted()
        .toList();
  }

  /** What is selected of a graph, copied; empty where nothing is. */
  Optional<NamedGraph> read(String name) {
    NamedGraph graph = new NamedGraph(name, GraphCopy.of(dataset, NodeFactory.createURI(name)));
    return graph.topic().isPresent() ? selection.of(graph) : Optional.of(graph);
  }
}
