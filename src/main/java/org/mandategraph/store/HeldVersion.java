package org.mandategraph.store;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.DCTerms;
import org.mandategraph.document.Format;
import org.mandategraph.document.Issue;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.Vocabulary;

/** Tells from a document's graph which of its files was read. */
final class HeldVersion {
  private HeldVersion() {}

  /** Empty where the document is not held. To be called inside a transaction. */
  static Optional<Version> of(DatasetGraph graphs, Identity identity, String document) {
    Graph graph = graphs.getGraph(NodeFactory.createURI(identity.graphOf(document)));
    Optional<String> language = value(graph, document, DCTerms.language).map(Node::getLocalName);
    Optional<Format> format =
        value(graph, identity.part(document, "source"), DCTerms.format)
            .map(Node::getLiteralLexicalForm)
            .flatMap(Format::ofMediaType);
    boolean recognized =
        graph.contains(
            Node.ANY,
            Vocabulary.ISSUE.asNode(),
            Vocabulary.individual(Issue.TEXT_RECOGNIZED).asNode());
    return language.flatMap(l -> format.map(f -> new Version(l, recognized, f)));
  }

  private static Optional<Node> value(Graph graph, String subject, Property property) {
    return Optional.ofNullable(
        G.getZeroOrOneSP(graph, NodeFactory.createURI(subject), property.asNode()));
  }
}
