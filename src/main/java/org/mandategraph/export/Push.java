package org.mandategraph.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Copies the graphs of this store to another, name by name. Each graph is fetched first and sent
 * only where it differs: a push that was broken off goes on where it ended, a graph that arrived in
 * part is sent anew, and a push that is done again sends nothing. Graphs of other names are left
 * alone.
 */
public final class Push {
  /** Waits before the second, third and fourth try. */
  private static final List<Duration> PAUSES =
      List.of(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(9));

  private final Selection selection;
  private final GraphStore target;

  /**
   * What came of it.
   *
   * @param sent graphs that were sent
   * @param same graphs that the other store already had
   */
  public record Result(int sent, int same) {}

  /**
   * Prepares a push.
   *
   * @param target the other store's address for the Graph Store Protocol
   */
  public Push(Selection selection, URI target) {
    this(selection, new GraphStore(target, PAUSES));
  }

  Push(Selection selection, GraphStore target) {
    this.selection = selection;
    this.target = target;
  }

  /**
   * Pushes.
   *
   * @param dataset is read, in one transaction
   * @param monitor is notified of each graph; where it stops the work, the graphs sent so far
   *     remain
   * @return what was done, or empty where it was stopped
   * @throws IOException where nothing is selected, or the other store cannot be reached or refuses
   */
  public Optional<Result> run(Dataset dataset, ProgressMonitor monitor) throws IOException {
    int[] sent = {0};
    int[] same = {0};
    dataset.begin(ReadWrite.READ);
    try {
      return new StoredGraphs(dataset, selection)
          .each(
              monitor,
              graph -> {
                if (alike(target.get(graph.name()), graph.graph())) {
                  same[0]++;
                } else {
                  target.put(graph);
                  sent[0]++;
                }
              })
          .map(documents -> new Result(sent[0], same[0]));
    } finally {
      dataset.end();
    }
  }

  /** Whether two graphs say the same. */
  private static boolean alike(Graph held, Graph wanted) {
    return held.isIsomorphicWith(wanted) || byValue(held).isIsomorphicWith(byValue(wanted));
  }

  private static Graph byValue(Graph graph) {
    Graph canonical = GraphFactory.createDefaultGraph();
    graph
        .find()
        .forEachRemaining(
            t -> canonical.add(t.getSubject(), t.getPredicate(), byValue(t.getObject())));
    return canonical;
  }

  /** A number without its type: Virtuoso gives back the decimal 1.0 as the integer 1. */
  private static Node byValue(Node node) {
    if (node.isLiteral()
        && node.getLiteral().isWellFormed()
        && node.getLiteralValue() instanceof Number number
        && !(number instanceof Double || number instanceof Float)) {
      return NodeFactory.createLiteralString(
          new BigDecimal(node.getLiteralLexicalForm().strip())
              .stripTrailingZeros()
              .toPlainString());
    }
    return node;
  }
}
