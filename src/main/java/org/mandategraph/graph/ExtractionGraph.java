package org.mandategraph.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.mandategraph.authority.ActorNames;
import org.mandategraph.authority.Authorities;
import org.mandategraph.document.Finding;
import org.mandategraph.extract.Extraction;
import org.mandategraph.structure.FactId;

/**
 * Writes an extraction as RDF: the document, its parts, citations, acts, subjects, counts,
 * findings, and the evidence of each. A pure function: the same extraction gives the same triples.
 */
public final class ExtractionGraph {
  private final Identity identity;
  private final Authorities authorities;
  private final ActorNames names;
  private final String programVersion;

  /**
   * With the IRIs and vocabularies to use.
   *
   * @param programVersion version of the program that extracted, kept with the graph
   */
  public ExtractionGraph(Identity identity, Authorities authorities, String programVersion) {
    this.identity = identity;
    this.authorities = authorities;
    names = new ActorNames(authorities);
    this.programVersion = programVersion;
  }

  /** The document's graph. It holds no blank nodes. */
  public Graph of(Extraction extraction) {
    GraphBuilder graph = new GraphBuilder(identity, authorities, extraction);
    MentionWriter mentions = new MentionWriter(graph);
    writeOrigin(graph);
    new ExpressionWriter(graph).write();
    new DocumentWriter(graph, authorities, names).write();
    new PartWriter(graph).write();
    new CitationWriter(graph).write();
    new ActWriter(graph, mentions).write();
    mentions.writeSubjects();
    new CountWriter(graph).write();
    new ReportingWriter(graph).write();
    writeFindings(graph);
    return graph.model.getGraph();
  }

  /** What the graph is about, and by what it was made. */
  private void writeOrigin(GraphBuilder graph) {
    String id = graph.extraction.resolution().id();
    Resource named = graph.typed(identity.graph(id), Vocabulary.DOCUMENT_GRAPH);
    Resource activity =
        graph.typed(identity.part(graph.expression.getURI(), "extraction"), Vocabulary.EXTRACTION);
    named.addProperty(FOAF.primaryTopic, graph.document);
    named.addProperty(Vocabulary.WAS_GENERATED_BY, activity);
    activity.addProperty(Vocabulary.USED, graph.source);
    GraphBuilder.add(activity, Vocabulary.PROGRAM_VERSION, programVersion);
  }

  /** The uncertain results. */
  private static void writeFindings(GraphBuilder graph) {
    int number = 0;
    for (Finding finding : graph.extraction.findings()) {
      FactId id = new FactId(null, FactId.Kind.FINDING, ++number);
      Resource node = graph.fact(id, Vocabulary.FINDING, finding.source());
      node.addProperty(Vocabulary.IN_DOCUMENT, graph.document);
      GraphBuilder.add(node, Vocabulary.PLACE, finding.place());
      node.addProperty(Vocabulary.ISSUE, Vocabulary.individual(finding.issue()));
      graph.addWords(node, Vocabulary.DETAIL, finding.detail());
    }
  }
}
