package org.mandategraph.graph;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.mandategraph.mandate.count.StatedCount;

/** Writes the numbers that a document states. */
final class CountWriter {
  private static final int YEAR = 4;

  private final GraphBuilder graph;

  CountWriter(GraphBuilder graph) {
    this.graph = graph;
  }

  void write() {
    graph.extraction.counts().forEach(this::write);
  }

  private void write(StatedCount count) {
    Resource node =
        graph.fact(count.id(), Vocabulary.STATED_COUNT, count.part(), count.rule(), count.source());
    node.addProperty(Vocabulary.VALUE, decimal(count.value()), XSDDatatype.XSDdecimal);
    node.addProperty(
        Vocabulary.COUNTED,
        graph.typed(graph.identity.term(count.counted()), Vocabulary.COUNTED_CLASS));
    if (count.of() != null) {
      node.addProperty(
          Vocabulary.COUNT_OF,
          graph.typed(graph.identity.instrument(count.of()), Vocabulary.INSTRUMENT));
    }
    String asOf = count.asOf();
    if (asOf != null) {
      boolean year = asOf.length() == YEAR;
      node.addProperty(Vocabulary.AS_OF, asOf, year ? XSDDatatype.XSDgYear : XSDDatatype.XSDdate);
    }
    node.addProperty(
        Vocabulary.AS_OF_STATED, Boolean.toString(count.asOfStated()), XSDDatatype.XSDboolean);
    graph.addWords(node, Vocabulary.WORDS, count.text());
  }

  /** As the store writes it: with a digit behind the point. */
  private static String decimal(BigDecimal value) {
    return value.scale() > 0 ? value.toPlainString() : value.setScale(1).toPlainString();
  }
}
