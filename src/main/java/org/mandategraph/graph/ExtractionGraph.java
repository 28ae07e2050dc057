package org.mandategraph.graph;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.mandategraph.authority.ActorNames;
import org.mandategraph.authority.Authorities;
import org.mandategraph.document.Finding;
import org.mandategraph.document.SourceDocument;
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

  /** What the graph is about, by what it was made, and from which bytes. */
  private void writeOrigin(GraphBuilder graph) {
    Extraction extraction = graph.extraction;
    Resource named =
        graph.typed(identity.graph(extraction.resolution().id()), Vocabulary.DOCUMENT_GRAPH);
    Resource activity = graph.typed(graph.part("extraction").getURI(), Vocabulary.EXTRACTION);
    Resource source = graph.typed(graph.part("source").getURI(), Vocabulary.SOURCE);
    named.addProperty(FOAF.primaryTopic, graph.document);
    named.addProperty(Vocabulary.WAS_GENERATED_BY, activity);
    activity.addProperty(Vocabulary.USED, source);
    GraphBuilder.add(activity, Vocabulary.PROGRAM_VERSION, programVersion);
    SourceDocument read = extraction.source();
    GraphBuilder.add(source, Vocabulary.SHA256, read.sha256());
    GraphBuilder.add(source, DCTerms.format, read.format().mediaType());
    source.addProperty(
        Vocabulary.SOURCE_TEXT,
        graph.model.createResource(identity.text(extraction.resolution().id())));
    GraphBuilder.add(source, Vocabulary.TEXT_SHA256, DigestUtils.sha256Hex(read.text()));
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
