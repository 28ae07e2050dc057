package org.mandategraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
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
   * The triples in {@link TripleOrder}, with blank nodes named by what is said of them: the same
   * for the same graph, whatever the order in which it was filled.
   */
  List<Triple> sorted() {
    Map<Node, Node> names = StableNames.of(this);
    List<Triple> triples = new ArrayList<>(graph.size());
    graph
        .find()
        .forEachRemaining(
            t ->
                triples.add(
                    Triple.create(
                        names.getOrDefault(t.getSubject(), t.getSubject()),
                        t.getPredicate(),
                        names.getOrDefault(t.getObject(), t.getObject()))));
    triples.sort(TripleOrder.INSTANCE);
    return triples;
  }
}
