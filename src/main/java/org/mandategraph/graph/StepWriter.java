package org.mandategraph.graph;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.mandategraph.structure.FactId;
import org.mandategraph.structure.Step;

/** Writes the steps on a text's way to its adoption, each tied to the document that records it. */
final class StepWriter {
  private final GraphBuilder graph;
  private final CitedDocuments cited;

  StepWriter(GraphBuilder graph, CitedDocuments cited) {
    this.graph = graph;
    this.cited = cited;
  }

  void write() {
    int number = 0;
    for (Step step : graph.extraction.resolution().metadata().steps()) {
      write(step, ++number);
    }
  }

  private void write(Step step, int number) {
    Resource node = graph.part(new FactId(null, FactId.Kind.STEP, number));
    GraphBuilder.type(node, Vocabulary.STEP);
    node.addProperty(Vocabulary.STEP_OF, graph.document);
    GraphBuilder.add(node, Vocabulary.POSITION, Integer.valueOf(number));
    GraphBuilder.add(node, Vocabulary.OUTCOME, step.outcome().label());
    GraphBuilder.add(node, DCTerms.date, step.date());
    GraphBuilder.add(node, Vocabulary.RECORD, step.document());
    graph.addWords(node, Vocabulary.TAKEN_BY, step.by());
    step.symbol().ifPresent(s -> node.addProperty(Vocabulary.RECORDED_IN, cited.node(s)));
  }
}
