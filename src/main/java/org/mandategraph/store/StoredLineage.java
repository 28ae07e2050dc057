package org.mandategraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mandategraph.authority.Authorities;
import org.mandategraph.graph.ComparedDocuments;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.LineageGraph;
import org.mandategraph.graph.Vocabulary;
import org.mandategraph.lineage.Antecedents;
import org.mandategraph.lineage.ComparedDocument;

/**
 * Keeps what ties documents to each other in step with the documents. Each document has a graph of
 * its own for that. It is a function of the document and its neighbours (texts of the same title,
 * texts that it cites, texts that it came from), so that the order in which documents arrive does
 * not matter, and one more costs in proportion to its neighbours. To be called inside a
 * transaction.
 */
final class StoredLineage {
  /** Documents kept in memory: those of a batch and their neighbours. */
  private static final int KEPT = 500;

  private final Identity identity;
  private final DatasetGraph base;
  private final ComparedDocuments reader;
  private final Map<Node, ComparedDocument> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, ComparedDocument> eldest) {
          return size() > KEPT;
        }
      };

  StoredLineage(Identity identity, Authorities authorities, DatasetGraph base) {
    this.identity = identity;
    this.base = base;
    this.reader = new ComparedDocuments(identity, authorities);
  }

  /** The graphs of the documents whose ties hang on one of these documents. */
  Set<Node> dependents(Collection<Node> graphs) {
    Set<Node> dependents = new HashSet<>();
    for (Node graph : graphs) {
      document(graph)
          .ifPresent(
              d -> {
                Node document = NodeFactory.createURI(d.iri());
                dependents.addAll(sameTitle(d));
                dependents.addAll(graphsWith(Vocabulary.CITES.asNode(), document));
                dependents.addAll(graphsWith(Vocabulary.COMMITTEE_REPORT.asNode(), document));
              });
    }
    return dependents;
  }

  /** Forgets documents that have changed. */
  void forget(Collection<Node> graphs) {
    kept.keySet().removeAll(graphs);
  }

  /** Forgets all, for what was read may not have been kept. */
  void forget() {
    kept.clear();
  }

  /** What changes in the ties of these documents. */
  List<Change> changes(Collection<Node> graphs) {
    List<Change> changes = new ArrayList<>();
    for (Node graph : graphs) {
      document(graph)
          .ifPresent(
              d -> {
                Node name = NodeFactory.createURI(identity.lineageGraphOf(d.iri()));
                changes.add(Change.between(name, copy(name), ties(d)));
              });
    }
    return changes;
  }

  private Graph ties(ComparedDocument document) {
    return LineageGraph.of(identity, document, Antecedents.compare(document, neighbours(document)));
  }

  /** In the order of their IRIs. */
  private List<ComparedDocument> neighbours(ComparedDocument document) {
    Set<Node> graphs = new HashSet<>(sameTitle(document));
    document.cited().forEach(iri -> graphOf(iri).ifPresent(graphs::add));
    document.origins().forEach(iri -> graphOf(iri).ifPresent(graphs::add));
    Set<String> names = new TreeSet<>();
    graphs.forEach(g -> names.add(g.getURI()));
    return names.stream()
        .map(NodeFactory::createURI)
        .flatMap(name -> document(name).stream())
        .toList();
  }

  /** The graph of what may be a document: instruments have none. */
  private Optional<Node> graphOf(String iri) {
    return iri.startsWith(identity.base() + "id/")
        ? Optional.of(NodeFactory.createURI(identity.graphOf(iri)))
        : Optional.empty();
  }

  private Set<Node> sameTitle(ComparedDocument document) {
    String title = document.seriesTitle();
    return title == null
        ? Set.of()
        : graphsWith(Vocabulary.SERIES_TITLE.asNode(), NodeFactory.createLiteralString(title));
  }

  private Set<Node> graphsWith(Node property, Node value) {
    Set<Node> graphs = new HashSet<>();
    Iterator<Quad> quads = base.find(Node.ANY, Node.ANY, property, value);
    quads.forEachRemaining(q -> graphs.add(q.getGraph()));
    return graphs;
  }

  /** The document of a graph; empty where it is not held. */
  private Optional<ComparedDocument> document(Node graph) {
    ComparedDocument known = kept.get(graph);
    if (known == null
        && base.contains(graph, graph, Node.ANY, Vocabulary.DOCUMENT_GRAPH.asNode())) {
      known = reader.read(graph.getURI(), copy(graph));
      kept.put(graph, known);
    }
    return Optional.ofNullable(known);
  }

  private Graph copy(Node name) {
    Graph copy = GraphFactory.createDefaultGraph();
    Iterator<Quad> quads = base.find(name, Node.ANY, Node.ANY, Node.ANY);
    quads.forEachRemaining(q -> copy.add(q.asTriple()));
    return copy;
  }
}
