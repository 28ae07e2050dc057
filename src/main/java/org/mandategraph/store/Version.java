package org.mandategraph.store;

import java.util.Comparator;
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

/**
 * One of the files that a document may come in. Of several, the most informative is stored,
 * whichever came first: English, which citations and acts are read from, before other languages in
 * the order of their codes; then words that are the file's own before those that were recognized on
 * a scan; then the format that says most about the text's structure.
 *
 * @param language ISO 639-1
 * @param recognized whether the file is a scan whose words were recognized
 * @param format of the file
 */
public record Version(String language, boolean recognized, Format format) {
  private static final Comparator<Version> ORDER =
      Comparator.comparing((Version v) -> !v.language.equals("en"))
          .thenComparing(Version::language)
          .thenComparing(Version::recognized)
          .thenComparing(Version::format, Comparator.reverseOrder());

  /**
   * Whether this one stays when another comes. One of the same language and format does not: the
   * one that comes is taken for a correction.
   */
  public boolean staysBefore(Version coming) {
    return ORDER.compare(this, coming) < 0;
  }

  /**
   * The version of a document that a store contains; empty where it contains none. To be called
   * inside a transaction.
   */
  static Optional<Version> stored(DatasetGraph graphs, Identity identity, String document) {
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
