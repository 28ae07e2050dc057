package org.mandategraph.graph;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.jspecify.annotations.Nullable;

/** Checks graphs against the shapes that travel with the program. */
public final class Shapes {
  /**
   * Something in a graph that its shape forbids.
   *
   * @param focusNode IRI of the thing that is wrong
   * @param path the property that is wrong, or null where it is the thing as a whole
   * @param value the value that is wrong, or null where one is missing or too many
   * @param message what is wrong, in words
   */
  public record Violation(
      String focusNode, @Nullable String path, @Nullable String value, String message) {}

  private static final String FILE = "/ontology/shapes.ttl";

  private static final class Holder {
    static final org.apache.jena.shacl.Shapes SHAPES =
        org.apache.jena.shacl.Shapes.parse(ProgramResources.turtle(FILE));
  }

  private Shapes() {}

  /** What the shapes forbid in a graph, by focus node and message; empty for a correct graph. */
  public static List<Violation> validate(Graph graph) {
    return ShaclValidator.get().validate(Holder.SHAPES, graph).getEntries().stream()
        .map(Shapes::violation)
        .sorted(Comparator.comparing(Violation::focusNode).thenComparing(Violation::message))
        .toList();
  }

  private static Violation violation(ReportEntry entry) {
    return new Violation(
        entry.focusNode().toString(),
        entry.resultPath() == null ? null : entry.resultPath().toString(),
        text(entry.value()),
        entry.message());
  }

  private static @Nullable String text(@Nullable Node node) {
    return node == null ? null : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
