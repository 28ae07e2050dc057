package org.mandategraph.export;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mandategraph.graph.Vocabulary;

/**
 * Some paragraphs out of a document's graph, with all that is needed to understand them: their
 * sub-paragraphs and footnotes, the acts, calls and citations in these, and whatever any of it
 * refers to. The document itself stays, without its other parts.
 */
final class ParagraphSubgraph {
  /** Properties that lead from what a part contains to the part. */
  private static final List<Node> CONTAINED_IN =
      List.of(Vocabulary.IN_PART.asNode(), Vocabulary.CITING_ENTITY.asNode());

  private final Graph whole;

  private ParagraphSubgraph(Graph whole) {
    this.whole = whole;
  }

  /** These paragraphs of a document's graph. */
  static Graph of(NamedGraph document, Collection<Node> paragraphs) {
    ParagraphSubgraph cut = new ParagraphSubgraph(document.graph());
    Set<Node> wanted = reach(paragraphs, cut::divisions);
    cut.containedIn(wanted).forEach(wanted::add);
    wanted.add(document.node());
    Graph graph = GraphFactory.createDefaultGraph();
    Set<Node> kept = reach(wanted, cut::referredTo);
    Node hasPart = Vocabulary.HAS_PART.asNode();
    for (Node node : kept) {
      cut.whole.stream(node, Node.ANY, Node.ANY)
          .filter(t -> !t.getPredicate().equals(hasPart) || kept.contains(t.getObject()))
          .forEach(graph::add);
    }
    return graph;
  }

  private Stream<Node> divisions(Node part) {
    return Stream.concat(
        whole.stream(Node.ANY, Vocabulary.IS_PART_OF.asNode(), part).map(Triple::getSubject),
        whole.stream(part, Vocabulary.CALLS_FOOTNOTE.asNode(), Node.ANY).map(Triple::getObject));
  }

  private List<Node> containedIn(Set<Node> parts) {
    return parts.stream()
        .flatMap(part -> CONTAINED_IN.stream().flatMap(p -> whole.stream(Node.ANY, p, part)))
        .map(Triple::getSubject)
        .toList();
  }

  /** What a node refers to, but for its parts. */
  private Stream<Node> referredTo(Node node) {
    return whole.stream(node, Node.ANY, Node.ANY)
        .filter(triple -> !triple.getPredicate().equals(Vocabulary.HAS_PART.asNode()))
        .map(Triple::getObject)
        .filter(object -> !object.isLiteral());
  }

  /** What some nodes lead to, step after step, themselves among it. */
  private static Set<Node> reach(Collection<Node> from, Function<Node, Stream<Node>> step) {
    Set<Node> reached = new LinkedHashSet<>(from);
    Deque<Node> waiting = new ArrayDeque<>(from);
    while (!waiting.isEmpty()) {
      step.apply(waiting.pop()).filter(reached::add).forEach(waiting::push);
    }
    return reached;
  }
}
