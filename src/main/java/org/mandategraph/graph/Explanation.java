package org.mandategraph.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Says a violation so that a reader who knows the documents and not the graph understands it: what
 * is wrong with which thing, what was found instead, and what the property means.
 */
public final class Explanation {
  /** Words without a language are names and symbols. */
  private static final Set<String> ENGLISH = Set.of("en", "");

  /** Values shown at most. */
  private static final int SHOWN = 3;

  private final Graph graph;

  /** With the graph that was checked, and the ontology in it. */
  public Explanation(Graph graph) {
    this.graph = graph;
  }

  /** Explains what violates the shapes in the union of a dataset's graphs. */
  public static List<List<String>> ofAll(Dataset dataset) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Graph graph = dataset.getUnionModel().getGraph();
          Explanation explanation = new Explanation(graph);
          return Shapes.validate(graph).stream().map(explanation::of).toList();
        });
  }

  /** The violation in some lines: the first says what is wrong, the others help to find it. */
  public List<String> of(Shapes.Violation violation) {
    Node focus = NodeFactory.createURI(violation.focusNode());
    Stream<String> property =
        Optional.ofNullable(violation.path()).stream().map(path -> property(focus, path));
    Stream<String> value =
        Optional.ofNullable(violation.value())
            .filter(v -> !v.equals(violation.focusNode()))
            .stream()
            .map(v -> "  wrong: " + v);
    return Stream.of(
            Stream.of(thing(focus) + ": " + violation.message()),
            property,
            value,
            Stream.of("  where: " + violation.focusNode()))
        .flatMap(lines -> lines)
        .toList();
  }

  /**
   * Its kind, its name, and the document it belongs to, unless its name contains that: "operative
   * paragraph op9 of A/RES/66/181", "act A/RES/66/181, para. 9: Requests".
   */
  private String thing(Node focus) {
    String kind = kind(focus).flatMap(this::label).orElse("thing").toLowerCase(Locale.ROOT);
    Optional<String> place = text(focus, Vocabulary.PLACE.asNode());
    Optional<String> name =
        place.or(() -> text(focus, SKOS.prefLabel.asNode())).or(() -> label(focus));
    if (place.isEmpty() && label(focus).isPresent()) {
      return kind + name.map(n -> " " + n).orElse("");
    }
    Optional<String> document =
        objects(focus, Vocabulary.IN_DOCUMENT.asNode())
            .findFirst()
            .or(() -> objects(focus, Vocabulary.IN_PART.asNode()).findFirst())
            .or(() -> objects(focus, Vocabulary.CITING_ENTITY.asNode()).findFirst())
            .map(this::thing);
    return kind + name.map(n -> " " + n).orElse("") + document.map(d -> " of " + d).orElse("");
  }

  /** The narrowest class of the ontology that a thing has. */
  private Optional<Node> kind(Node thing) {
    List<Node> kinds =
        objects(thing, RDF.type.asNode())
            .filter(k -> k.isURI() && k.getURI().startsWith(Vocabulary.MG))
            .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
            .toList();
    return kinds.stream()
        .filter(k -> kinds.stream().noneMatch(other -> isBelow(other, k)))
        .findFirst();
  }

  private boolean isBelow(Node narrow, Node wide) {
    return objects(narrow, RDFS.subClassOf.asNode())
        .anyMatch(c -> c.equals(wide) || isBelow(c, wide));
  }

  private String property(Node focus, String path) {
    Node property = NodeFactory.createURI(path.replaceAll("^<|>$", ""));
    List<Node> values = objects(focus, property).toList();
    String found =
        values.isEmpty()
            ? "nothing"
            : String.join(
                    "; ",
                    values.stream()
                        .sorted(NodeCmp::compareRDFTerms)
                        .map(Explanation::words)
                        .limit(SHOWN)
                        .toList())
                + (values.size() > SHOWN ? "; …" : "");
    String meaning = text(property, SKOS.definition.asNode()).map(d -> " (" + d + ")").orElse("");
    return "  found: %s as %s%s".formatted(found, label(property).orElse(path), meaning);
  }

  private static String words(Node node) {
    return node.isLiteral() ? '"' + node.getLiteralLexicalForm() + '"' : node.toString();
  }

  private Optional<String> label(Node node) {
    return text(node, RDFS.label.asNode());
  }

  /** In English where there are several languages, as messages are. */
  private Optional<String> text(Node subject, Node property) {
    return objects(subject, property)
        .filter(Node::isLiteral)
        .min(
            Comparator.comparing((Node text) -> !ENGLISH.contains(text.getLiteralLanguage()))
                .thenComparing(Node::getLiteralLexicalForm))
        .map(Node::getLiteralLexicalForm);
  }

  private Stream<Node> objects(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject);
  }
}
