package org.mandategraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.mandategraph.structure.ParagraphKind;

/** Reads a text back from its graph, as far as lineage needs it. */
public final class ComparedDocuments {
  private final Map<String, Verb> verbs = new HashMap<>();

  /** With the IRIs and the verbs that the graphs were written with. */
  public ComparedDocuments(Identity identity, Authorities authorities) {
    authorities.verbs().forEach(v -> verbs.put(identity.verb(v), v));
  }

  /**
   * What stands in a graph that {@link ExtractionGraph} wrote: the document, and behind it the
   * draft resolutions that it recommends, each a text of its own; nothing for an amendment, whose
   * paragraphs belong to another text.
   *
   * @param name the graph's name
   */
  public List<ComparedDocument> read(String name, Graph graph) {
    Model model = ModelFactory.createModelForGraph(graph);
    Resource document = model.getResource(name).getPropertyResourceValue(FOAF.primaryTopic);
    if (document.hasProperty(RDF.type, Vocabulary.AMENDMENT)) {
      return List.of();
    }
    Map<Resource, List<ComparedParagraph>> paragraphs = paragraphs(model, document);
    List<ComparedDocument> texts = new ArrayList<>();
    boolean draft = document.hasProperty(RDF.type, Vocabulary.DRAFT_RESOLUTION);
    String id = String.valueOf(text(document, RDFS.label));
    texts.add(text(document, document, id, draft, paragraphs));
    model.listSubjectsWithProperty(RDF.type, Vocabulary.RECOMMENDED_RESOLUTION).toList().stream()
        .sorted(Comparator.comparing(Resource::getURI))
        .forEach(
            d ->
                texts.add(
                    text(document, d, id + "/" + text(d, Vocabulary.PLACE), true, paragraphs)));
    return texts;
  }

  private static ComparedDocument text(
      Resource document,
      Resource text,
      String id,
      boolean draft,
      Map<Resource, List<ComparedParagraph>> paragraphs) {
    String session = text(document, Vocabulary.SESSION);
    return new ComparedDocument(
        text.getURI(),
        id,
        draft,
        iri(document, Vocabulary.BODY),
        session == null ? null : Integer.valueOf(session),
        text(text, DCTerms.title),
        date(document, draft),
        iris(document, Vocabulary.CITES),
        origins(document),
        paragraphs.getOrDefault(text, List.of()));
  }

  /** A draft that was adopted as it stands bears both dates: what counts is when it was issued. */
  private static @Nullable LocalDate date(Resource document, boolean draft) {
    String adopted = text(document, Vocabulary.DATE_DOCUMENT);
    String issued = text(document, DCTerms.issued);
    String date = draft || adopted == null ? issued : adopted;
    return date == null ? null : LocalDate.parse(date);
  }

  /** By the text they stand in: the document, or a draft that it recommends. */
  private Map<Resource, List<ComparedParagraph>> paragraphs(Model model, Resource document) {
    Map<Resource, List<Resource>> acts =
        model.listSubjectsWithProperty(RDF.type, Vocabulary.ACT).toList().stream()
            .sorted(Comparator.comparingInt(ComparedDocuments::position))
            .collect(Collectors.groupingBy(a -> a.getPropertyResourceValue(Vocabulary.IN_PART)));
    Map<Resource, List<ComparedParagraph>> paragraphs = new HashMap<>();
    model.listSubjectsWithProperty(RDF.type, Vocabulary.PARAGRAPH).toList().stream()
        .sorted(Comparator.comparingInt(ComparedDocuments::position))
        .forEach(
            p -> {
              Resource text = above(p, Vocabulary.RECOMMENDED_RESOLUTION).orElse(document);
              paragraphs
                  .computeIfAbsent(text, t -> new ArrayList<>())
                  .add(paragraph(p, text, acts.getOrDefault(p, List.of())));
            });
    return paragraphs;
  }

  private ComparedParagraph paragraph(Resource part, Resource text, List<Resource> acts) {
    Optional<Resource> annex =
        above(part, Vocabulary.ANNEX).or(() -> above(part, Vocabulary.RECOMMENDED_DECISION));
    return new ComparedParagraph(
        part.getURI().substring(text.getURI().length() + 1),
        kind(part),
        annex.map(a -> text(a, Vocabulary.PLACE)).orElse(null),
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

  /** The nearest part of this type that a paragraph stands in, at any depth. */
  private static Optional<Resource> above(Resource part, Resource type) {
    Resource whole = part.getPropertyResourceValue(Vocabulary.IS_PART_OF);
    while (whole != null && !whole.hasProperty(RDF.type, type)) {
      whole = whole.getPropertyResourceValue(Vocabulary.IS_PART_OF);
    }
    return Optional.ofNullable(whole);
  }

  /** What the cover and the steps of the way to adoption name. */
  private static Set<String> origins(Resource document) {
    Set<String> origins = new HashSet<>(iris(document, Vocabulary.COMMITTEE_REPORT));
    document
        .getModel()
        .listSubjectsWithProperty(Vocabulary.STEP_OF, document)
        .forEachRemaining(step -> origins.addAll(iris(step, Vocabulary.RECORDED_IN)));
    return origins;
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
