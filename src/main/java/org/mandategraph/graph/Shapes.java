package org.mandategraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/** Checks graphs against the shapes that travel with the program. */
public final class Shapes {
  private static final String FILE = "/ontology/shapes.ttl";

  private static final class Holder {
    static final org.apache.jena.shacl.Shapes SHAPES = org.apache.jena.shacl.Shapes.parse(read());
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

  private static Graph read() {
    try (InputStream in = Shapes.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + FILE);
      }
      Graph graph = GraphFactory.createDefaultGraph();
      RDFDataMgr.read(graph, in, Lang.TURTLE);
      return graph;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
