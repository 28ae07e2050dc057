package org.mandategraph.graph;

import org.apache.jena.rdf.model.Resource;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.extract.OwnParts;
import org.mandategraph.structure.FactId;

/** Writes citations, each as a node of its own and as a direct link. */
final class CitationWriter {
  private static final String HEAD = "head";

  private final GraphBuilder graph;
  private final Evidence evidence;
  private final CitedDocuments cited;
  private final OwnParts ownParts;

  CitationWriter(GraphBuilder graph, Evidence evidence, CitedDocuments cited) {
    this.graph = graph;
    this.evidence = evidence;
    this.cited = cited;
    this.ownParts = new OwnParts(graph.extraction.resolution());
  }

  void write() {
    graph.extraction.citations().forEach(this::write);
  }

  private void write(Citation citation) {
    FactId id = citation.id();
    Resource node = graph.part(id);
    Resource citing = graph.part(citation.part());
    if (citation.part().equals(HEAD)) {
      PartWriter.part(graph, HEAD, Vocabulary.HEAD, graph.document);
    }
    Resource target = target(citation);
    GraphBuilder.type(node, Vocabulary.CITATION);
    node.addProperty(Vocabulary.CITING_ENTITY, citing);
    node.addProperty(Vocabulary.CITED_ENTITY, target);
    GraphBuilder.add(node, Vocabulary.POSITION, citation.number());
    graph.addWords(node, Vocabulary.CITING_WORDS, citation.text());
    graph.addWords(node, Vocabulary.LOCATOR, citation.locator());
    GraphBuilder.add(node, Vocabulary.STATED_DATE, citation.date());
    node.addProperty(Vocabulary.BASIS, Vocabulary.individual(citation.basis()));
    GraphBuilder.add(node, Vocabulary.RULE, citation.rule());
    evidence.write(node, id, citation.source());

    citing.addProperty(Vocabulary.CITES, target);
    if (!(citation.target() instanceof Target.OfThisText)) {
      graph.document.addProperty(Vocabulary.CITES, target);
    }
  }

  private Resource target(Citation citation) {
    if (citation.target() instanceof Target.OfDocument document) {
      return cited.node(document.symbol());
    }
    if (citation.target() instanceof Target.OfInstrument instrument) {
      Resource node =
          graph.model.createResource(graph.identity.instrument(instrument.instrument()));
      GraphBuilder.type(node, Vocabulary.INSTRUMENT);
      return node;
    }
    return ownPart(citation);
  }

  /** The part of this text that the locator names; the text itself where it names none. */
  private Resource ownPart(Citation citation) {
    String locator = citation.locator();
    return locator == null
        ? graph.document
        : ownParts.named(locator, citation.part()).map(graph::part).orElse(graph.document);
  }
}
