package org.mandategraph.graph;

import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.mandategraph.document.Finding;
import org.mandategraph.structure.FactId;

/** Writes the doubts that reading left. */
final class FindingWriter {
  private final GraphBuilder graph;
  private final Evidence evidence;

  FindingWriter(GraphBuilder graph, Evidence evidence) {
    this.graph = graph;
    this.evidence = evidence;
  }

  void write() {
    List<Finding> findings = graph.extraction.findings();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      FactId id = new FactId(null, FactId.Kind.FINDING, i + 1);
      Resource node = graph.part(id);
      GraphBuilder.type(node, Vocabulary.FINDING);
      node.addProperty(Vocabulary.IN_DOCUMENT, graph.document);
      GraphBuilder.add(node, Vocabulary.PLACE, finding.place());
      node.addProperty(Vocabulary.ISSUE, Vocabulary.individual(finding.issue()));
      graph.addWords(node, Vocabulary.DETAIL, finding.detail());
      evidence.write(node, id, finding.source());
    }
  }
}
