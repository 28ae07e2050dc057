package org.mandategraph.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.mandategraph.structure.FactId;

/**
 * A fact of a stored graph, with what shows that it is the same as one of another graph.
 *
 * @param iri its IRI
 * @param parent the IRI of what it belongs to, a part or another fact
 * @param kind its kind as IRIs write it, such as {@code act}
 * @param number its number in the IRI
 * @param about what it cites, or the verb of an act; empty for other kinds
 * @param words the letters and digits of its evidence
 * @param context letters and digits behind the evidence: they tell equal words apart
 */
record IdentifiedFact(
    String iri,
    String parent,
    String kind,
    int number,
    String about,
    String words,
    String context) {
  private static final Pattern FORM =
      Pattern.compile(
          Stream.of(FactId.Kind.values())
              .map(kind -> kind.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining("|", "(.*)/(", ")([0-9]{1,6})")));

  /** The text behind a quotation is cut where a line may end; these are there in any case. */
  private static final int CONTEXT = 16;

  /** The fact with this IRI; empty where the IRI is of something else. */
  static Optional<IdentifiedFact> of(Graph graph, String iri) {
    Matcher m = FORM.matcher(iri);
    return m.matches()
        ? Optional.of(of(graph, iri, m.group(1), m.group(2), Integer.parseInt(m.group(3))))
        : Optional.empty();
  }

  private static IdentifiedFact of(
      Graph graph, String iri, String parent, String kind, int number) {
    Node node = NodeFactory.createURI(iri);
    String about =
        Stream.of(Vocabulary.VERB, Vocabulary.CITED_ENTITY)
            .flatMap(property -> objects(graph, node, property.asNode()))
            .map(Node::toString)
            .sorted()
            .collect(Collectors.joining(" "));
    String context = quoted(graph, node, OA.suffix.asNode());
    return new IdentifiedFact(
        iri,
        parent,
        kind,
        number,
        about,
        quoted(graph, node, OA.exact.asNode()),
        context.substring(0, Math.min(CONTEXT, context.length())));
  }

  private static String quoted(Graph graph, Node fact, Node property) {
    return objects(graph, fact, Vocabulary.EVIDENCE.asNode())
        .flatMap(evidence -> objects(graph, evidence, OA.hasSelector.asNode()))
        .flatMap(selector -> objects(graph, selector, property))
        .map(literal -> letters(literal.getLiteralLexicalForm()))
        .findFirst()
        .orElse("");
  }

  private static Stream<Node> objects(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject);
  }

  /** Line ends and blanks differ between the files of one document. */
  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
