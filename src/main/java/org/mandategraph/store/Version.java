package org.mandategraph.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.DCTerms;
import org.mandategraph.document.Format;
import org.mandategraph.document.Issue;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.Vocabulary;
import org.mandategraph.language.Language;

/**
 * One of the files that a document may come in. Of several in one language, the most informative is
 * stored, whichever came first: words that are the file's own before those that were recognized on
 * a scan; then the format that says most about the text's structure. The facts come from the first
 * language that is stored: English, which citations and acts are read from, French, then the others
 * in the order of their codes.
 *
 * @param language ISO 639-1
 * @param recognized whether the file is a scan whose words were recognized
 * @param format of the file
 */
public record Version(String language, boolean recognized, Format format) {
  static final Comparator<Version> ORDER =
      Comparator.comparingInt((Version v) -> rank(v.language))
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
   * What a graph says of the file that a language version was read from; empty where it says
   * nothing of it.
   */
  static Optional<Version> read(
      Graph graph, Identity identity, String expression, String language) {
    Optional<Format> format =
        value(graph, identity.part(expression, "source"), DCTerms.format)
            .map(Node::getLiteralLexicalForm)
            .flatMap(Format::ofMediaType);
    boolean recognized =
        graph.contains(
            Node.ANY,
            Vocabulary.ISSUE.asNode(),
            Vocabulary.individual(Issue.TEXT_RECOGNIZED).asNode());
    return format.map(f -> new Version(language, recognized, f));
  }

  /** By the languages that the program has rules for, English first; the same for all others. */
  private static int rank(String language) {
    List<Language> all = Language.all();
    int i = 0;
    while (i < all.size() && !all.get(i).code().equals(language)) {
      i++;
    }
    return i;
  }

  private static Optional<Node> value(Graph graph, String subject, Property property) {
    return Optional.ofNullable(
        G.getZeroOrOneSP(graph, NodeFactory.createURI(subject), property.asNode()));
  }
}
