package org.mandategraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.ActorNames;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.language.Language;
import org.mandategraph.lineage.LeadingNames;
import org.mandategraph.lineage.SeriesTitle;
import org.mandategraph.structure.DocumentKind;
import org.mandategraph.structure.FactId;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Sourced;
import org.mandategraph.structure.Sponsors;
import org.mandategraph.structure.Step;
import org.mandategraph.structure.Vote;

/** Writes what the document says of itself, with the steps on its way to adoption. */
final class DocumentWriter {
  private static final Pattern WORD_START = Pattern.compile("(?<!\\S)\\S");

  private final GraphBuilder graph;
  private final Authorities authorities;
  private final ActorNames names;
  private final StepTakers stepTakers;

  DocumentWriter(GraphBuilder graph, Authorities authorities, ActorNames names) {
    this.graph = graph;
    this.authorities = authorities;
    this.names = names;
    // The mark-up names them in English, whatever the language of the text.
    stepTakers = new StepTakers(names, new Sponsors(names, Language.ENGLISH));
  }

  void write() {
    Resource document = graph.document;
    Metadata m = graph.extraction.resolution().metadata();
    GraphBuilder.type(document, Vocabulary.STORED_DOCUMENT);
    GraphBuilder.typeDocument(document, type(m.kind()));
    writeName(m);
    authorities.bodyOf(m.body()).ifPresent(body -> graph.addBody(document, body));
    authorities
        .committee(m.committee())
        .ifPresent(c -> document.addProperty(Vocabulary.COMMITTEE, node(c)));
    GraphBuilder.add(document, Vocabulary.SESSION, m.session());
    GraphBuilder.add(document, Vocabulary.PLENARY_MEETING, m.plenaryMeeting());
    GraphBuilder.add(document, Vocabulary.DATE_DOCUMENT, m.adopted());
    GraphBuilder.add(document, DCTerms.issued, m.distributed());
    m.agendaItems().forEach(item -> document.addProperty(Vocabulary.AGENDA_ITEM, item));
    m.sponsors().forEach(this::writeSponsor);
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

  /** "Pakistan (on behalf of the States … that are members of the Group of 77 and China)". */
  private void writeSponsor(String sponsor) {
    int at = sponsor.indexOf(" (");
    if (names.named(sponsor).isPresent() || at < 0) {
      writeActor(graph.document, Vocabulary.SPONSOR, Vocabulary.SPONSOR_NAME, sponsor);
      return;
    }
    writeActor(
        graph.document, Vocabulary.SPONSOR, Vocabulary.SPONSOR_NAME, sponsor.substring(0, at));
    lastNamed(sponsor.substring(at + 2).replaceFirst("\\)$", ""))
        .ifPresent(group -> graph.document.addProperty(Vocabulary.ON_BEHALF_OF, node(group)));
  }

  /** The actor whose name ends some words: the longest such name. */
  private Optional<Actor> lastNamed(String words) {
    return WORD_START
        .matcher(words)
        .results()
        .flatMap(start -> names.named(words.substring(start.start())).stream())
        .findFirst();
  }

  /** An actor by its IRI or, where no row has its name, by that. */
  private void writeActor(Resource node, Property known, Property unknown, String name) {
    names
        .named(name)
        .ifPresentOrElse(
            actor -> node.addProperty(known, node(actor)),
            () -> GraphBuilder.add(node, unknown, name));
  }

  private Resource node(Actor actor) {
    return graph.model.createResource(graph.identity.actor(actor));
  }

  private void writeVotes(Metadata m) {
    if (m.votes().isEmpty()) {
      return;
    }
    FactId id = new FactId(null, FactId.Kind.BALLOT, 1);
    Resource ballot = graph.typed(id, Vocabulary.BALLOT);
    GraphBuilder.type(ballot, Vocabulary.ELI_DL_VOTE);
    ballot.addProperty(Vocabulary.VOTE_ON, graph.document);
    int number = 0;
    for (Vote vote : m.votes()) {
      Resource node = graph.typed(id.with(FactId.Kind.VOTE, ++number), Vocabulary.VOTE);
      node.addProperty(Vocabulary.IN_BALLOT, ballot);
      GraphBuilder.add(node, Vocabulary.CHOICE, vote.choice().label());
      GraphBuilder.add(node, Vocabulary.VOTE_COUNT, Integer.valueOf(vote.count()));
      vote.voters()
          .forEach(voter -> writeActor(node, Vocabulary.VOTER, Vocabulary.VOTER_NAME, voter));
    }
  }

  /** Each step is tied to the document that records it. */
  private void writeStep(Step step, int number) {
    Resource node = graph.typed(new FactId(null, FactId.Kind.STEP, number), Vocabulary.STEP);
    GraphBuilder.type(node, Vocabulary.LEGISLATIVE_ACTIVITY);
    node.addProperty(Vocabulary.STEP_OF, graph.document);
    GraphBuilder.add(node, Vocabulary.POSITION, Integer.valueOf(number));
    GraphBuilder.add(node, Vocabulary.OUTCOME, step.outcome().label());
    GraphBuilder.add(node, DCTerms.date, step.date());
    GraphBuilder.add(node, Vocabulary.RECORD, step.document());
    writeTakers(node, step.by());
    step.symbol().ifPresent(s -> node.addProperty(Vocabulary.RECORDED_IN, graph.cited(s)));
  }

  private void writeTakers(Resource step, @Nullable String words) {
    List<Actor> actors = words == null ? List.of() : stepTakers.of(words);
    actors.forEach(actor -> step.addProperty(Vocabulary.TAKEN_BY, node(actor)));
    if (actors.isEmpty()) {
      graph.addWords(step, Vocabulary.TAKEN_BY_NAME, words);
    }
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

  /** Of texts that become lineage: by these names those without title find each other. */
  private void writeLeadingNames() {
    List<String> texts =
        graph.extraction.resolution().paragraphs().stream()
            .filter(p -> p.annex() == null)
            .map(p -> p.text().text())
            .toList();
    LeadingNames.of(texts)
        .forEach(n -> GraphBuilder.add(graph.document, Vocabulary.LEADING_NAME, n));
  }

  private void writeName(Metadata m) {
    graph.addWords(graph.document, DCTerms.title, m.title());
    SeriesTitle.of(m.title())
        .ifPresentOrElse(
            t -> GraphBuilder.add(graph.document, Vocabulary.SERIES_TITLE, t),
            this::writeLeadingNames);
    DocumentSymbol symbol = m.symbol();
    if (symbol == null) {
      graph.document.addProperty(RDFS.label, graph.extraction.resolution().id());
      return;
    }
    graph.addSymbol(graph.document, symbol);
    OfficialIris.akn(symbol, m.adopted())
        .ifPresent(iri -> graph.document.addProperty(Vocabulary.ID_LOCAL, iri));
  }
}
