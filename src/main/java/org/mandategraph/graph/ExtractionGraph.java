package org.mandategraph.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.mandategraph.authority.Authorities;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.extract.Extraction;

/**
 * Writes an extraction as RDF: the document, its parts, citations, acts, subjects, counts, doubts,
 * and the evidence of each. A pure function: the same extraction gives the same triples.
 */
public final class ExtractionGraph {
  private final Identity identity;
  private final Authorities authorities;
  private final String programVersion;

  /**
   * With the IRIs and vocabularies to use.
   *
   * @param programVersion version of the program that extracted, kept with the graph
   */
  public ExtractionGraph(Identity identity, Authorities authorities, String programVersion) {
    this.identity = identity;
    this.authorities = authorities;
    this.programVersion = programVersion;
  }

  /** The document's graph. It holds no blank nodes. */
  public Graph of(Extraction extraction) {
    GraphBuilder graph = new GraphBuilder(identity, extraction);
    Evidence evidence = new Evidence(graph);
    CitedDocuments cited = new CitedDocuments(graph, authorities);
    writeOrigin(graph);
    new DocumentWriter(graph, authorities, cited).write();
    new StepWriter(graph, cited).write();
    new PartWriter(graph, evidence).write();
    new CitationWriter(graph, evidence, cited).write();
    MentionWriter mentions = new MentionWriter(graph);
    new ActWriter(graph, evidence, mentions).write();
    new SubjectWriter(graph, mentions).write();
    new CountWriter(graph, evidence).write();
    new ReportingWriter(graph, evidence, cited).write();
    new FindingWriter(graph, evidence).write();
    return graph.model.getGraph();
  }

  /** What the graph is about, by what it was made, and from which bytes. */
  private void writeOrigin(GraphBuilder graph) {
    Extraction extraction = graph.extraction;
    Resource named = graph.model.createResource(identity.graph(extraction.resolution().id()));
    Resource activity = graph.part("extraction");
    Resource source = graph.part("source");
    GraphBuilder.type(named, Vocabulary.DOCUMENT_GRAPH);
    named.addProperty(FOAF.primaryTopic, graph.document);
    named.addProperty(Prov.WAS_GENERATED_BY, activity);
    GraphBuilder.type(activity, Vocabulary.EXTRACTION);
    activity.addProperty(Prov.USED, source);
    GraphBuilder.add(activity, Vocabulary.PROGRAM_VERSION, programVersion);
    SourceDocument read = extraction.source();
    GraphBuilder.type(source, Vocabulary.SOURCE);
    GraphBuilder.add(source, Vocabulary.SHA256, read.sha256());
    GraphBuilder.add(source, DCTerms.format, read.format().mediaType());
  }
}
