package org.mandategraph.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.mandategraph.lineage.Answer;
import org.mandategraph.lineage.AnswerSearch;
import org.mandategraph.lineage.Answers;
import org.mandategraph.lineage.ComparedParagraph;
import org.mandategraph.lineage.Comparison;
import org.mandategraph.lineage.DueTime;
import org.mandategraph.lineage.NotedReport;
import org.mandategraph.lineage.ParagraphRevision;
import org.mandategraph.lineage.Relation;

/** Writes what ties a document to those before it as RDF, without blank nodes. */
public final class LineageGraph {
  private static final int DIGITS = 3;

  private final Identity identity;
  private final Model model = ModelFactory.createDefaultModel();

  private LineageGraph(Identity identity) {
    this.identity = identity;
  }

  /**
   * The graph; empty where nothing ties the document to another.
   *
   * @param document IRI of the document
   * @param comparisons of it, and of the drafts that it recommends
   * @param found what it shows of the reports that other documents request
   */
  public static Graph of(
      Identity identity, String document, List<Comparison> comparisons, Answers.Found found) {
    LineageGraph graph = new LineageGraph(identity);
    comparisons.forEach(graph::write);
    found.answers().forEach(graph::write);
    found.searches().forEach(s -> graph.write(s, document));
    if (!graph.model.isEmpty()) {
      Resource named =
          graph.model.createResource(identity.lineageGraphOf(document), Vocabulary.LINEAGE_GRAPH);
      named.addProperty(FOAF.primaryTopic, graph.model.createResource(document));
    }
    return graph.model.getGraph();
  }

  private void write(Comparison comparison) {
    Resource earlier = model.createResource(comparison.earlier().iri());
    Resource later = model.createResource(comparison.later().iri());
    String id = "comparison/" + comparison.earlier().id();
    Resource node = model.createResource(identity.part(later.getURI(), id), Vocabulary.COMPARISON);
    node.addProperty(Vocabulary.EARLIER, earlier);
    node.addProperty(Vocabulary.LATER, later);
    later.addProperty(property(comparison.relation()), earlier);
    for (ParagraphRevision revision : comparison.revisions()) {
      write(revision, node, earlier.getURI(), later.getURI());
    }
  }

  private void write(Answer answer) {
    Resource request = model.createResource(answer.request().iri());
    Resource noting = model.createResource(answer.noting().iri());
    Resource node =
        model.createResource(
            noting.getURI() + "/answers/" + path(request.getURI()), Vocabulary.ANSWER);
    node.addProperty(Vocabulary.REQUEST, request);
    node.addProperty(Vocabulary.NOTING, noting);
    DueTime due = answer.due();
    if (due != null && due.session() != null) {
      GraphBuilder.add(node, Vocabulary.DUE_SESSION, Integer.valueOf(due.session().session()));
    }
    if (due != null && due.deadline() != null) {
      node.addProperty(Vocabulary.DEADLINE, model.createResource(due.deadline()));
    }
    answer
        .reports()
        .forEach(r -> node.addProperty(Vocabulary.ANSWERED_BY, model.createResource(r)));
    GraphBuilder.add(node, Vocabulary.RULE, answer.rule());
    noting.addProperty(Vocabulary.ANSWERS, request);
  }

  private void write(AnswerSearch search, String document) {
    String deadline = String.valueOf(search.due().deadline());
    Resource node =
        model.createResource(
            identity.part(document, "searches/")
                + path(search.request().iri() + "/")
                + name(deadline),
            Vocabulary.ANSWER_SEARCH);
    node.addProperty(Vocabulary.REQUEST, model.createResource(search.request().iri()));
    node.addProperty(Vocabulary.DEADLINE, model.createResource(deadline));
    node.addProperty(Vocabulary.SEARCHED, model.createResource(document));
    node.addProperty(Vocabulary.SEARCH_RESULT, Vocabulary.individual(search.result()));
    for (NotedReport candidate : search.candidates()) {
      node.addProperty(Vocabulary.POSSIBLE_ANSWER, model.createResource(candidate.iri()));
    }
  }

  /** The part of an IRI below {@code id/}. */
  private String path(String iri) {
    return iri.substring((identity.base() + "id/").length());
  }

  private static String name(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private static Property property(Relation relation) {
    return switch (relation) {
      case FOLLOWS -> Vocabulary.FOLLOWS;
      case ADOPTS -> Vocabulary.ADOPTS;
      case REVISES -> Vocabulary.REVISES;
    };
  }

  private void write(ParagraphRevision revision, Resource comparison, String from, String to) {
    Optional<Resource> earlier = revision.earlier().map(p -> part(from, p));
    Optional<Resource> later = revision.later().map(p -> part(to, p));
    String id =
        revision.earlier().map(ComparedParagraph::id).orElse("none")
            + "-"
            + revision.later().map(ComparedParagraph::id).orElse("none");
    Resource node =
        model.createResource(identity.part(comparison.getURI(), id), Vocabulary.PARAGRAPH_REVISION);
    node.addProperty(Vocabulary.IN_COMPARISON, comparison);
    earlier.ifPresent(p -> node.addProperty(Vocabulary.EARLIER, p));
    later.ifPresent(p -> node.addProperty(Vocabulary.LATER, p));
    revision.changes().forEach(c -> node.addProperty(Vocabulary.CHANGE, Vocabulary.individual(c)));
    GraphBuilder.add(node, Vocabulary.RULE, revision.rule());
    if (revision.carried()) {
      node.addProperty(
          Vocabulary.SIMILARITY, similarity(revision.similarity()), XSDDatatype.XSDdecimal);
      later.orElseThrow().addProperty(Vocabulary.WAS_REVISION_OF, earlier.orElseThrow());
    }
  }

  private Resource part(String document, ComparedParagraph paragraph) {
    return model.createResource(identity.part(document, paragraph.id()));
  }

  /**
   * Rounded down, so that nothing but word for word is 1; in the canonical form, which is the one
   * that the store gives back.
   */
  private static String similarity(double similarity) {
    BigDecimal rounded =
        BigDecimal.valueOf(similarity).setScale(DIGITS, RoundingMode.DOWN).stripTrailingZeros();
    return rounded.setScale(Math.max(1, rounded.scale()), RoundingMode.UNNECESSARY).toPlainString();
  }
}
