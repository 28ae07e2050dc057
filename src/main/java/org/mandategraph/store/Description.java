package org.mandategraph.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.Vocabulary;

/**
 * What the store states about one thing: its triples, and those of all that it contains. Of a
 * document that is the whole text; of a paragraph its acts, citations and footnote calls with their
 * evidence. What it refers to is there with its label.
 *
 * <p>To be used within a transaction.
 */
public final class Description {
  private static final List<Node> LABELS = List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode());

  private final DatasetGraph data;
  private final Identity identity;
  private final Node thing;
  private final Optional<Node> home;
  private final Graph found = GraphFactory.createDefaultGraph();
  private final Set<Node> seen = new HashSet<>();
  private final Deque<Node> open = new ArrayDeque<>();

  private Description(DatasetGraph data, Identity identity, String iri) {
    this.data = data;
    this.identity = identity;
    this.thing = NodeFactory.createURI(iri);
    this.home = home(iri);
  }

  /** Whether a graph says something of this thing, or refers to it. */
  public static boolean exists(DatasetGraph data, String iri) {
    Node node = NodeFactory.createURI(iri);
    return data.contains(Quad.unionGraph, node, Node.ANY, Node.ANY)
        || data.contains(Quad.unionGraph, Node.ANY, Node.ANY, node);
  }

  /** The description; empty where no graph says anything of the thing. */
  public static Graph of(DatasetGraph data, Identity identity, String iri) {
    return new Description(data, identity, iri).read();
  }

  /** The document's graph that contains a thing: the one with the name that its IRI begins with. */
  private Optional<Node> home(String iri) {
    return identity
        .upwards(iri)
        .map(container -> NodeFactory.createURI(identity.graphOf(container)))
        .filter(graph -> data.contains(graph, Node.ANY, Node.ANY, Node.ANY))
        .findFirst();
  }

  private Graph read() {
    visit(thing);
    while (!open.isEmpty()) {
      Node node = open.remove();
      data.find(Quad.unionGraph, node, Node.ANY, Node.ANY)
          .forEachRemaining(
              quad -> {
                found.add(quad.asTriple());
                visitIfWithin(quad.getObject());
              });
      addVersions(node);
      home.ifPresent(
          graph ->
              data.find(graph, Node.ANY, Node.ANY, node)
                  .forEachRemaining(quad -> visitIfWithin(quad.getSubject())));
    }
    addLabels();
    return found;
  }

  /**
   * Which language versions realize a document or part: those in other graphs say so themselves.
   */
  private void addVersions(Node node) {
    data.find(Quad.unionGraph, Node.ANY, Vocabulary.REALIZES.asNode(), node)
        .forEachRemaining(quad -> found.add(quad.asTriple()));
  }

  private void visit(Node node) {
    if (seen.add(node)) {
      open.add(node);
    }
  }

  private void visitIfWithin(Node node) {
    if (node.isBlank() || (node.isURI() && isWithin(node.getURI()) && !isDocument(node))) {
      visit(node);
    }
  }

  /** Below the thing, as an act is below its paragraph, or a division of it: op9.a of op9. */
  private boolean isWithin(String iri) {
    String whole = thing.getURI();
    return iri.length() > whole.length()
        && iri.startsWith(whole)
        && (iri.charAt(whole.length()) == '/' || iri.charAt(whole.length()) == '.');
  }

  /** A corrigendum is named like a part of the document that it corrects, and is none. */
  private boolean isDocument(Node node) {
    return data.contains(Quad.unionGraph, node, RDF.type.asNode(), Vocabulary.DOCUMENT.asNode());
  }

  private void addLabels() {
    List<Node> others =
        Stream.concat(
                found.stream().map(Triple::getObject), found.stream().map(Triple::getPredicate))
            .filter(n -> n.isURI() && !seen.contains(n))
            .distinct()
            .toList();
    for (Node other : others) {
      for (Node label : LABELS) {
        Iterator<Quad> labels = data.find(Quad.unionGraph, other, label, Node.ANY);
        labels.forEachRemaining(quad -> found.add(quad.asTriple()));
      }
    }
  }
}
