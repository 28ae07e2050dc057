package org.mandategraph.graph;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.lineage.SeriesTitle;
import org.mandategraph.structure.DocumentKind;
import org.mandategraph.structure.FactId;
import org.mandategraph.structure.Keyword;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Sourced;
import org.mandategraph.structure.Vote;

/** Writes what the document says of itself. */
final class DocumentWriter {
  private final GraphBuilder graph;
  private final Authorities authorities;
  private final CitedDocuments cited;

  DocumentWriter(GraphBuilder graph, Authorities authorities, CitedDocuments cited) {
    this.graph = graph;
    this.authorities = authorities;
    this.cited = cited;
  }

  void write() {
    Resource document = graph.document;
    Metadata m = graph.extraction.resolution().metadata();
    GraphBuilder.type(document, Vocabulary.DOCUMENT, Vocabulary.LEGAL_RESOURCE);
    writeKind(m.kind());
    writeName(m);
    writeBody(m);
    GraphBuilder.add(document, Vocabulary.COMMITTEE, m.committee());
    GraphBuilder.add(document, Vocabulary.SESSION, m.session());
    GraphBuilder.add(document, Vocabulary.PLENARY_MEETING, m.plenaryMeeting());
    GraphBuilder.add(document, Vocabulary.JOB_NUMBER, m.jobNumber());
    GraphBuilder.add(document, Vocabulary.DATE_DOCUMENT, m.adopted());
    GraphBuilder.add(document, DCTerms.issued, m.distributed());
    document.addProperty(
        DCTerms.language, graph.model.createResource(Vocabulary.ISO_639_1 + m.language()));
    m.agendaItems().forEach(item -> document.addProperty(Vocabulary.AGENDA_ITEM, item));
    m.sponsors().forEach(s -> document.addProperty(Vocabulary.SPONSOR, graph.words(s)));
    writeKeywords(m);
    writeVotes(m);
    for (Sourced<DocumentSymbol> report : m.committeeReports()) {
      document.addProperty(Vocabulary.COMMITTEE_REPORT, cited.node(report.value()));
    }
    for (Sourced<DocumentSymbol> draft : m.amends()) {
      document.addProperty(Vocabulary.AMENDS, cited.node(draft.value()));
    }
  }

  /** Subjects in the United Nations' own vocabularies and in EuroVoc, named as they name them. */
  private void writeKeywords(Metadata m) {
    for (Keyword keyword : m.keywords()) {
      graph.document.addProperty(DCTerms.subject, graph.model.createResource(keyword.iri()));
    }
  }

  private void writeVotes(Metadata m) {
    int number = 0;
    for (Vote vote : m.votes()) {
      Resource node = graph.part(new FactId(null, FactId.Kind.VOTE, ++number));
      GraphBuilder.type(node, Vocabulary.VOTE);
      node.addProperty(Vocabulary.VOTE_ON, graph.document);
      GraphBuilder.add(node, Vocabulary.CHOICE, vote.choice().label());
      GraphBuilder.add(node, Vocabulary.VOTE_COUNT, Integer.valueOf(vote.count()));
      vote.voters().forEach(voter -> GraphBuilder.add(node, Vocabulary.VOTER, voter));
    }
  }

  private void writeKind(DocumentKind kind) {
    switch (kind) {
      case RESOLUTION -> GraphBuilder.type(graph.document, Vocabulary.RESOLUTION);
      case DRAFT_RESOLUTION -> GraphBuilder.type(graph.document, Vocabulary.DRAFT_RESOLUTION);
      case DECISION -> GraphBuilder.type(graph.document, Vocabulary.DECISION);
      case DRAFT_DECISION -> GraphBuilder.type(graph.document, Vocabulary.DRAFT_DECISION);
      case AMENDMENT -> GraphBuilder.type(graph.document, Vocabulary.AMENDMENT);
      case REPORT -> GraphBuilder.type(graph.document, Vocabulary.REPORT);
      case DOCUMENT -> {
        // A document, and nothing more is known.
      }
    }
  }

  private void writeName(Metadata m) {
    graph.addWords(graph.document, DCTerms.title, m.title());
    SeriesTitle.of(m.title())
        .ifPresent(t -> GraphBuilder.add(graph.document, Vocabulary.SERIES_TITLE, t));
    DocumentSymbol symbol = m.symbol();
    if (symbol == null) {
      graph.document.addProperty(RDFS.label, graph.extraction.resolution().id());
      return;
    }
    cited.writeSymbol(graph.document, symbol);
    Identity.akn(symbol, m.adopted())
        .ifPresent(iri -> graph.document.addProperty(Vocabulary.ID_LOCAL, iri));
  }

  private void writeBody(Metadata m) {
    authorities
        .bodyOf(m.body())
        .map(body -> graph.model.createResource(graph.identity.actor(body.actor())))
        .ifPresent(body -> graph.document.addProperty(Vocabulary.BODY, body));
  }
}
