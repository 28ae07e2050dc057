package org.mandategraph.graph;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.lineage.SeriesTitle;
import org.mandategraph.structure.DocumentKind;
import org.mandategraph.structure.FactId;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Sourced;
import org.mandategraph.structure.Step;
import org.mandategraph.structure.Vote;

/** Writes what the document says of itself, with the steps on its way to adoption. */
final class DocumentWriter {
  private final GraphBuilder graph;
  private final Authorities authorities;

  DocumentWriter(GraphBuilder graph, Authorities authorities) {
    this.graph = graph;
    this.authorities = authorities;
  }

  void write() {
    Resource document = graph.document;
    Metadata m = graph.extraction.resolution().metadata();
    GraphBuilder.type(document, Vocabulary.DOCUMENT, Vocabulary.LEGAL_RESOURCE, type(m.kind()));
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
    // Subjects in the United Nations' own vocabularies and in EuroVoc, named as they name them.
    m.keywords()
        .forEach(k -> document.addProperty(DCTerms.subject, graph.model.createResource(k.iri())));
    writeVotes(m);
    int number = 0;
    for (Step step : m.steps()) {
      writeStep(step, ++number);
    }
    for (Sourced<DocumentSymbol> report : m.committeeReports()) {
      document.addProperty(Vocabulary.COMMITTEE_REPORT, graph.cited(report.value()));
    }
    for (Sourced<DocumentSymbol> draft : m.amends()) {
      document.addProperty(Vocabulary.AMENDS, graph.cited(draft.value()));
    }
  }

  private void writeVotes(Metadata m) {
    int number = 0;
    for (Vote vote : m.votes()) {
      Resource node = graph.typed(new FactId(null, FactId.Kind.VOTE, ++number), Vocabulary.VOTE);
      node.addProperty(Vocabulary.VOTE_ON, graph.document);
      GraphBuilder.add(node, Vocabulary.CHOICE, vote.choice().label());
      GraphBuilder.add(node, Vocabulary.VOTE_COUNT, Integer.valueOf(vote.count()));
      vote.voters().forEach(voter -> GraphBuilder.add(node, Vocabulary.VOTER, voter));
    }
  }

  /** Each step is tied to the document that records it. */
  private void writeStep(Step step, int number) {
    Resource node = graph.typed(new FactId(null, FactId.Kind.STEP, number), Vocabulary.STEP);
    node.addProperty(Vocabulary.STEP_OF, graph.document);
    GraphBuilder.add(node, Vocabulary.POSITION, Integer.valueOf(number));
    GraphBuilder.add(node, Vocabulary.OUTCOME, step.outcome().label());
    GraphBuilder.add(node, DCTerms.date, step.date());
    GraphBuilder.add(node, Vocabulary.RECORD, step.document());
    graph.addWords(node, Vocabulary.TAKEN_BY, step.by());
    step.symbol().ifPresent(s -> node.addProperty(Vocabulary.RECORDED_IN, graph.cited(s)));
  }

  private static Resource type(DocumentKind kind) {
    return switch (kind) {
      case RESOLUTION -> Vocabulary.RESOLUTION;
      case DRAFT_RESOLUTION -> Vocabulary.DRAFT_RESOLUTION;
      case DECISION -> Vocabulary.DECISION;
      case DRAFT_DECISION -> Vocabulary.DRAFT_DECISION;
      case AMENDMENT -> Vocabulary.AMENDMENT;
      case REPORT -> Vocabulary.REPORT;
      case DOCUMENT -> Vocabulary.DOCUMENT;
    };
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
    graph.addSymbol(graph.document, symbol);
    OfficialIris.akn(symbol, m.adopted())
        .ifPresent(iri -> graph.document.addProperty(Vocabulary.ID_LOCAL, iri));
  }

  private void writeBody(Metadata m) {
    authorities
        .bodyOf(m.body())
        .map(body -> graph.model.createResource(graph.identity.actor(body.actor())))
        .ifPresent(body -> graph.document.addProperty(Vocabulary.BODY, body));
  }
}
