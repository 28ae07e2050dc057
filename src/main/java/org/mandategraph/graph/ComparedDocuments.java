package org.mandategraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Verb;
import org.mandategraph.lineage.ComparedAct;
import org.mandategraph.lineage.ComparedDocument;
import org.mandategraph.lineage.ComparedParagraph;
import org.mandategraph.structure.Division;
import org.mandategraph.structure.ParagraphKind;

/** Reads a text back from its graph, as far as lineage needs it. */
public final class ComparedDocuments {
  private final Map<String, Verb> verbs = new HashMap<>();

  /** With the IRIs and the verbs that the graphs were written with. */
  public ComparedDocuments(Identity identity, Authorities authorities) {
    authorities.verbs().forEach(v -> verbs.put(identity.verb(v), v));
  }

  /**
   * The document of a graph that {@link ExtractionGraph} wrote.
   *
   * @param name the graph's name
   */
  public ComparedDocument read(String name, Graph graph) {
    Model model = ModelFactory.createModelForGraph(graph);
    Resource document = model.getResource(name).getPropertyResourceValue(FOAF.primaryTopic);
    boolean draft = document.hasProperty(RDF.type, Vocabulary.DRAFT_RESOLUTION);
    String session = text(document, Vocabulary.SESSION);
    return new ComparedDocument(
        document.getURI(),
        String.valueOf(text(document, RDFS.label)),
        draft,
        iri(document, Vocabulary.BODY),
        session == null ? null : Integer.valueOf(session),
        text(document, Vocabulary.SERIES_TITLE),
        date(document, draft),
        iris(document, Vocabulary.CITES),
        origins(document),
        paragraphs(model));
  }

  /** The committee reports that it names, and the documents that record its way to adoption. */
  private static Set<String> origins(Resource document) {
    Set<String> origins = new HashSet<>(iris(document, Vocabulary.COMMITTEE_REPORT));
    document
        .getModel()
        .listObjectsOfProperty(Vocabulary.RECORDED_IN)
        .forEach(record -> origins.add(record.asResource().getURI()));
    return origins;
  }

  /** A draft that was adopted as it stands bears both dates: what counts is when it was issued. */
  private static @Nullable LocalDate date(Resource document, boolean draft) {
    String adopted = text(document, Vocabulary.DATE_DOCUMENT);
    String issued = text(document, DCTerms.issued);
    String date = draft || adopted == null ? issued : adopted;
    return date == null ? null : LocalDate.parse(date);
  }

  private List<ComparedParagraph> paragraphs(Model model) {
    Map<Resource, List<Resource>> acts =
        model.listSubjectsWithProperty(RDF.type, Vocabulary.ACT).toList().stream()
            .sorted(Comparator.comparingInt(ComparedDocuments::position))
            .collect(Collectors.groupingBy(a -> a.getPropertyResourceValue(Vocabulary.IN_PART)));
    List<ComparedParagraph> paragraphs = new ArrayList<>();
    model.listSubjectsWithProperty(RDF.type, Vocabulary.PARAGRAPH).toList().stream()
        .sorted(Comparator.comparingInt(ComparedDocuments::position))
        .forEach(p -> paragraphs.add(paragraph(p, acts.getOrDefault(p, List.of()))));
    return paragraphs;
  }

  private ComparedParagraph paragraph(Resource part, List<Resource> acts) {
    return new ComparedParagraph(
        String.valueOf(text(part, Vocabulary.PLACE)),
        kind(part),
        annex(part),
        String.valueOf(text(part, Vocabulary.TEXT)),
        acts.stream().map(this::act).toList());
  }

  private ComparedAct act(Resource act) {
    Verb verb = verbs.get(act.getPropertyResourceValue(Vocabulary.VERB).getURI());
    String phrase = String.valueOf(text(act, Vocabulary.PHRASE));
    return verb == null
        ? new ComparedAct("", phrase, 0)
        : new ComparedAct(verb.key(), phrase, verb.force());
  }

  private static ParagraphKind kind(Resource part) {
    return Stream.of(ParagraphKind.values())
        .filter(k -> k != ParagraphKind.TEXT && part.hasProperty(RDF.type, PartWriter.type(k)))
        .findFirst()
        .orElse(ParagraphKind.TEXT);
  }

  /** The annex or recommended draft above the paragraph, at any depth. */
  private static @Nullable String annex(Resource part) {
    Resource whole = part.getPropertyResourceValue(Vocabulary.IS_PART_OF);
    while (whole != null && !isDivision(whole)) {
      whole = whole.getPropertyResourceValue(Vocabulary.IS_PART_OF);
    }
    return whole == null ? null : text(whole, Vocabulary.PLACE);
  }

  private static boolean isDivision(Resource part) {
    return Stream.of(Division.Kind.values())
        .filter(k -> k != Division.Kind.LETTERED_PART)
        .anyMatch(k -> part.hasProperty(RDF.type, PartWriter.type(k)));
  }

  private static int position(Resource node) {
    Statement position = node.getProperty(Vocabulary.POSITION);
    return position == null ? 0 : position.getInt();
  }

  private static @Nullable String text(Resource node, Property property) {
    Statement value = node.getProperty(property);
    return value == null ? null : value.getString();
  }

  private static @Nullable String iri(Resource node, Property property) {
    Resource value = node.getPropertyResourceValue(property);
    return value == null ? null : value.getURI();
  }

  private static Set<String> iris(Resource node, Property property) {
    return node.listProperties(property)
        .mapWith(Statement::getObject)
        .filterKeep(RDFNode::isURIResource)
        .mapWith(o -> o.asResource().getURI())
        .toSet();
  }
}
