package org.mandategraph.graph;

import org.apache.jena.rdf.model.Resource;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.extract.OwnParts;
import org.mandategraph.mandate.act.Act;

/** Writes citations, each as a node of its own with its act, and as a direct link. */
final class CitationWriter {
  private static final String HEAD = "head";

  /** "Acting under Chapter VII of the Charter": what empowers the organ. */
  private static final String EMPOWERED = "act";

  private final GraphBuilder graph;
  private final OwnParts ownParts;
  private final GoverningActs governing;

  CitationWriter(GraphBuilder graph) {
    this.graph = graph;
    this.ownParts = new OwnParts(graph.extraction.resolution());
    this.governing = new GoverningActs(graph.extraction);
  }

  void write() {
    graph.extraction.citations().forEach(this::write);
  }

  private void write(Citation citation) {
    Resource node = graph.fact(citation.id(), Vocabulary.CITATION, citation.source());
    GraphBuilder.type(node, Vocabulary.CITO_CITATION);
    Resource citing = graph.part(citation.part());
    if (citation.part().equals(HEAD)) {
      PartWriter.part(graph, HEAD, Vocabulary.HEAD, graph.document);
    }
    Resource target = target(citation);
    node.addProperty(Vocabulary.CITING_ENTITY, citing);
    node.addProperty(Vocabulary.CITED_ENTITY, target);
    GraphBuilder.add(node, Vocabulary.POSITION, citation.number());
    graph.addWords(node, Vocabulary.CITING_WORDS, citation.text());
    graph.addWords(node, Vocabulary.LOCATOR, citation.locator());
    GraphBuilder.add(node, Vocabulary.STATED_DATE, citation.date());
    node.addProperty(Vocabulary.BASIS, Vocabulary.individual(citation.basis()));
    GraphBuilder.add(node, Vocabulary.RULE, citation.rule());
    for (Act act : governing.of(citation)) {
      node.addProperty(Vocabulary.IN_ACT, graph.part(act.id()));
      if (act.verb().key().equals(EMPOWERED)) {
        graph.document.addProperty(Vocabulary.BASED_ON, target);
      }
    }

    citing.addProperty(Vocabulary.CITES, target);
    if (!(citation.target() instanceof Target.OfThisText)) {
      graph.document.addProperty(Vocabulary.DOCUMENT_CITES, target);
    }
  }

  private Resource target(Citation citation) {
    if (citation.target() instanceof Target.OfDocument document) {
      return graph.cited(document.symbol());
    }
    if (citation.target() instanceof Target.OfInstrument instrument) {
      return graph.typed(graph.identity.instrument(instrument.instrument()), Vocabulary.INSTRUMENT);
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
