package org.mandategraph.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.mandategraph.graph.Vocabulary;

/**
 * One graph of the store, whole in memory.
 *
 * @param name its IRI
 * @param graph what it says
 */
public record NamedGraph(String name, Graph graph) {
  /** By subject, predicate and object, each as a term, not by its value. */
  static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  /** Whether it is what was read from one document. */
  boolean isOfDocument() {
    return graph.contains(node(), RDF.type.asNode(), Vocabulary.DOCUMENT_GRAPH.asNode());
  }

  /** The document that it is about; empty where it is a vocabulary. */
  Optional<Node> topic() {
    return graph.stream(node(), FOAF.primaryTopic.asNode(), Node.ANY)
        .map(Triple::getObject)
        .findFirst();
  }

  /** The name as a node. */
  Node node() {
    return NodeFactory.createURI(name);
  }

  /**
   * The triples in {@link #ORDER}, with blank nodes named by what is said of them: the same for the
   * same graph, whatever the order in which it was filled.
   */
  List<Triple> sorted() {
    Map<Node, Node> names = StableNames.of(this);
    return graph.stream()
        .map(
            t ->
                Triple.create(
                    names.getOrDefault(t.getSubject(), t.getSubject()),
                    t.getPredicate(),
                    names.getOrDefault(t.getObject(), t.getObject())))
        .sorted(ORDER)
        .toList();
  }
}
