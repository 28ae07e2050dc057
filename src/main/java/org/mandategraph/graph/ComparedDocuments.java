package org.mandategraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Verb;
import org.mandategraph.lineage.ComparedAct;
import org.mandategraph.lineage.ComparedDocument;
import org.mandategraph.lineage.ComparedParagraph;
import org.mandategraph.structure.ParagraphKind;

/** Reads a text back from its graph, as far as lineage needs it. */
public final class ComparedDocuments {
  private final Map<String, Verb> verbs = new HashMap<>();
  private final String assembly;

  /** With the IRIs and the verbs that the graphs were written with. */
  public ComparedDocuments(Identity identity, Authorities authorities) {
    authorities.verbs().forEach(v -> verbs.put(identity.verb(v), v));
    assembly = identity.actor(authorities.actor("general-assembly"));
  }

  /**
   * The content of a graph that {@link ExtractionGraph} wrote: the document, and behind it the
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
    String id = String.valueOf(Values.text(document, RDFS.label));
    List<ComparedDocument> texts = new ArrayList<>();
    texts.add(whole(document, id, paragraphs.getOrDefault(document, List.of())));
    model.listSubjectsWithProperty(RDF.type, Vocabulary.RECOMMENDED_RESOLUTION).toList().stream()
        .sorted(Comparator.comparing(Resource::getURI))
        .map(d -> recommended(texts.get(0), document, d, paragraphs.getOrDefault(d, List.of())))
        .forEach(texts::add);
    return texts;
  }

  private static ComparedDocument whole(
      Resource document, String id, List<ComparedParagraph> paragraphs) {
    return new ComparedDocument(
        document.getURI(),
        id,
        Values.isDraft(document),
        Values.iri(document, Vocabulary.BODY),
        Values.number(document, Vocabulary.SESSION),
        Values.text(document, DCTerms.title),
        Values.date(document),
        Values.iris(document, Vocabulary.DOCUMENT_CITES),
        origins(document),
        paragraphs);
  }

  /**
   * A draft of a report is for the organ that the report goes to. One in a resolution is for
   * another organ, the Assembly, under the resolution's title; at which session, it does not say
   * (E/RES/2022/14, adopted as A/RES/77/233).
   */
  private ComparedDocument recommended(
      ComparedDocument whole,
      Resource document,
      Resource draft,
      List<ComparedParagraph> paragraphs) {
    boolean other =
        document.hasProperty(RDF.type, Vocabulary.RESOLUTION) && !assembly.equals(whole.body());
    String title = Values.text(draft, DCTerms.title);
    return new ComparedDocument(
        draft.getURI(),
        whole.id() + "/" + Values.text(draft, Vocabulary.PLACE),
        true,
        other ? assembly : whole.body(),
        other ? null : whole.session(),
        title == null && other ? whole.title() : title,
        whole.date(),
        whole.cited(),
        whole.origins(),
        paragraphs);
  }

  /** By the text that contains them: the document, or a draft that it recommends. */
  private Map<Resource, List<ComparedParagraph>> paragraphs(Model model, Resource document) {
    Map<Resource, List<Resource>> acts = new HashMap<>();
    model.listSubjectsWithProperty(RDF.type, Vocabulary.ACT).toList().stream()
        .sorted(Comparator.comparingInt(Values::position))
        .forEach(
            a ->
                acts.computeIfAbsent(
                        a.getPropertyResourceValue(Vocabulary.IN_PART), p -> new ArrayList<>())
                    .add(a));
    Map<Resource, List<ComparedParagraph>> paragraphs = new HashMap<>();
    model.listSubjectsWithProperty(RDF.type, Vocabulary.PARAGRAPH).toList().stream()
        .sorted(Comparator.comparingInt(Values::position))
        .forEach(
            p -> {
              Resource text = Values.above(p, Vocabulary.RECOMMENDED_RESOLUTION).orElse(document);
              paragraphs
                  .computeIfAbsent(text, t -> new ArrayList<>())
                  .add(paragraph(p, text, acts.getOrDefault(p, List.of())));
            });
    return paragraphs;
  }

  private ComparedParagraph paragraph(Resource part, Resource text, List<Resource> ofPart) {
    List<ComparedAct> acts = ofPart.stream().flatMap(a -> act(a).stream()).toList();
    Optional<Resource> annex =
        Values.above(part, Vocabulary.ANNEX)
            .or(() -> Values.above(part, Vocabulary.RECOMMENDED_DECISION));
    return new ComparedParagraph(
        part.getURI().substring(text.getURI().length() + 1),
        kind(part),
        annex.map(a -> Values.text(a, Vocabulary.PLACE)).orElse(null),
        String.valueOf(Values.text(part, Vocabulary.TEXT)),
        acts.isEmpty() ? "" : acts.get(0).phrase(),
        acts.isEmpty() ? 0 : acts.get(0).force(),
        acts);
  }

  /** Empty where the program does not know the verb. */
  private Optional<ComparedAct> act(Resource act) {
    String phrase = String.valueOf(Values.text(act, Vocabulary.PHRASE));
    String clause = Values.text(act, Vocabulary.CLAUSE);
    return Optional.ofNullable(verbs.get(Values.iri(act, Vocabulary.VERB)))
        .map(
            v ->
                new ComparedAct(
                    v.key(), v.force(), v.asks(), phrase, clause == null ? phrase : clause));
  }

  private static ParagraphKind kind(Resource part) {
    return Stream.of(ParagraphKind.values())
        .filter(k -> k != ParagraphKind.TEXT && part.hasProperty(RDF.type, PartWriter.type(k)))
        .findFirst()
        .orElse(ParagraphKind.TEXT);
  }

  /** What the cover and the steps of the way to adoption name. */
  private static Set<String> origins(Resource document) {
    Set<String> origins = new HashSet<>(Values.iris(document, Vocabulary.COMMITTEE_REPORT));
    document
        .getModel()
        .listSubjectsWithProperty(Vocabulary.STEP_OF, document)
        .forEachRemaining(step -> origins.addAll(Values.iris(step, Vocabulary.RECORDED_IN)));
    return origins;
  }
}
