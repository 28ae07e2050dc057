package org.mandategraph.graph;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.mandategraph.mandate.count.StatedCount;
import org.mandategraph.structure.FactId;

/** Writes the numbers that a document states. */
final class CountWriter {
  private static final int YEAR = 4;

  private final GraphBuilder graph;
  private final Evidence evidence;

  CountWriter(GraphBuilder graph, Evidence evidence) {
    this.graph = graph;
    this.evidence = evidence;
  }

  void write() {
    graph.extraction.counts().forEach(this::write);
  }

  private void write(StatedCount count) {
    FactId id = count.id();
    Resource node = graph.part(id);
    Resource counted = graph.model.createResource(graph.identity.term(count.counted()));
    GraphBuilder.type(counted, Vocabulary.COUNTED_CLASS);
    GraphBuilder.type(node, Vocabulary.STATED_COUNT);
    node.addProperty(Vocabulary.IN_PART, graph.part(count.part()));
    node.addProperty(Vocabulary.VALUE, decimal(count.value()), XSDDatatype.XSDdecimal);
    node.addProperty(Vocabulary.COUNTED, counted);
    if (count.of() != null) {
      Resource of = graph.model.createResource(graph.identity.instrument(count.of()));
      GraphBuilder.type(of, Vocabulary.INSTRUMENT);
      node.addProperty(Vocabulary.COUNT_OF, of);
    }
    String asOf = count.asOf();
    if (asOf != null) {
      boolean year = asOf.length() == YEAR;
      node.addProperty(Vocabulary.AS_OF, asOf, year ? XSDDatatype.XSDgYear : XSDDatatype.XSDdate);
    }
    node.addProperty(
        Vocabulary.AS_OF_STATED, Boolean.toString(count.asOfStated()), XSDDatatype.XSDboolean);
    graph.addWords(node, Vocabulary.WORDS, count.text());
    GraphBuilder.add(node, Vocabulary.RULE, count.rule());
    evidence.write(node, id, count.source());
  }

  /** As the store writes it: with a digit behind the point. */
  private static String decimal(BigDecimal value) {
    return value.scale() > 0 ? value.toPlainString() : value.setScale(1).toPlainString();
  }
}
