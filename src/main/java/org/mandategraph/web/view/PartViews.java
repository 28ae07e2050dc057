package org.mandategraph.web.view;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.mandategraph.graph.Vocabulary;
import org.mandategraph.store.NaturalOrder;
import org.mandategraph.web.view.ThingView.ActView;
import org.mandategraph.web.view.ThingView.CitationView;
import org.mandategraph.web.view.ThingView.PartView;
import org.mandategraph.web.view.ThingView.TextRun;

/** Reads paragraphs and footnotes with what they do and cite. */
final class PartViews {
  private static final List<Resource> KINDS =
      List.of(
          Vocabulary.PREAMBULAR_PARAGRAPH,
          Vocabulary.OPERATIVE_PARAGRAPH,
          Vocabulary.SUB_PARAGRAPH,
          Vocabulary.FOOTNOTE,
          Vocabulary.PARAGRAPH);

  private final Model model;
  private final ValueReader values;

  PartViews(Model model, ValueReader values) {
    this.model = model;
    this.values = values;
  }

  /** The paragraphs of a document or of a language version, in their order. */
  List<PartView> paragraphs(Resource document) {
    return views(inOrder(ofDocument(document, Vocabulary.PARAGRAPH, false)));
  }

  /**
   * The parts of a document, or of a language version of it: its own, or those of the document
   * where the facts come from it.
   */
  private List<Resource> ofDocument(Resource document, Resource type, boolean footnotes) {
    List<Resource> own =
        subjects(Vocabulary.IN_EXPRESSION, document, Vocabulary.PART_EXPRESSION).stream()
            .filter(part -> part.hasProperty(Vocabulary.TEXT))
            .toList();
    if (!own.isEmpty()) {
      return own.stream().filter(p -> p.hasProperty(Vocabulary.MARKER) == footnotes).toList();
    }
    Resource work = document.getPropertyResourceValue(Vocabulary.REALIZES);
    return subjects(Vocabulary.IN_DOCUMENT, work == null ? document : work, type);
  }

  /** A paragraph and its sub-paragraphs; of a paragraph in another language the paragraph. */
  List<PartView> withSubParagraphs(Resource paragraph) {
    List<Resource> all = new ArrayList<>();
    if (paragraph.hasProperty(RDF.type, Vocabulary.PART_EXPRESSION)) {
      all.add(paragraph);
      return views(all);
    }
    if (paragraph.hasProperty(RDF.type, Vocabulary.PARAGRAPH)) {
      all.add(paragraph);
    }
    for (int i = 0; i < all.size(); i++) {
      all.addAll(subjects(Vocabulary.IS_PART_OF, all.get(i), Vocabulary.SUB_PARAGRAPH));
    }
    return views(inOrder(all));
  }

  /** The footnotes of a document or of a language version, in their order. */
  List<PartView> footnotes(Resource document) {
    return views(inOrder(ofDocument(document, Vocabulary.FOOTNOTE, true)));
  }

  /** The footnotes that these paragraphs call. */
  List<PartView> footnotesOf(List<PartView> paragraphs) {
    return views(
        inOrder(
            paragraphs.stream()
                .map(paragraph -> model.getResource(paragraph.part().iri()))
                .flatMap(p -> p.listProperties(Vocabulary.CALLS_FOOTNOTE).toList().stream())
                .map(Statement::getResource)
                .distinct()
                .toList()));
  }

  private List<Resource> subjects(Property property, Resource object, Resource type) {
    return model
        .listSubjectsWithProperty(property, object)
        .filterKeep(s -> model.contains(s, RDF.type, type))
        .toList();
  }

  private List<Resource> inOrder(List<Resource> parts) {
    return parts.stream()
        .sorted(
            Comparator.comparingInt((Resource part) -> number(part, Vocabulary.POSITION))
                .thenComparing(Resource::getURI, NaturalOrder.INSTANCE))
        .toList();
  }

  private List<PartView> views(List<Resource> parts) {
    List<PartView> views = new ArrayList<>();
    String above = null;
    for (Resource part : parts) {
      String heading = values.text(part, Vocabulary.HEADING);
      boolean fresh = heading != null && !heading.equals(above);
      above = heading;
      views.add(view(part, fresh ? heading : null));
    }
    return views;
  }

  private PartView view(Resource part, @Nullable String heading) {
    String text = requireNonNullElse(values.text(part, Vocabulary.TEXT), "");
    String number = values.text(part, Vocabulary.NUMBER);
    Statement words = part.getProperty(Vocabulary.TEXT);
    return new PartView(
        values.of(part),
        requireNonNullElse(values.text(part, Vocabulary.PLACE), ""),
        type(part),
        number == null ? values.text(part, Vocabulary.MARKER) : number,
        heading,
        text,
        words == null ? "" : words.getLanguage(),
        runs(part, text),
        depth(part),
        acts(part),
        citations(part));
  }

  private String type(Resource part) {
    return KINDS.stream()
        .filter(kind -> model.contains(part, RDF.type, kind))
        .map(kind -> values.label(kind.getURI()))
        .findFirst()
        .orElse("part");
  }

  private int depth(Resource part) {
    if (part.hasProperty(RDF.type, Vocabulary.PART_EXPRESSION)) {
      // Each division of a paragraph adds a full stop to its place; paragraphs before the first
      // have one too: op0.1.
      String place = requireNonNullElse(values.text(part, Vocabulary.PLACE), "");
      return place.contains("op0.") ? 0 : (int) place.chars().filter(c -> c == '.').count();
    }
    Resource whole = part.getPropertyResourceValue(Vocabulary.IS_PART_OF);
    boolean divides = whole != null && model.contains(whole, RDF.type, Vocabulary.PARAGRAPH);
    return divides && whole != null ? depth(whole) + 1 : 0;
  }

  /** Cuts the text where it calls footnotes; positions count code points. */
  private List<TextRun> runs(Resource part, String text) {
    List<Resource> calls =
        subjects(Vocabulary.IN_PART, part, Vocabulary.FOOTNOTE_CALL).stream()
            .sorted(Comparator.comparingInt(call -> number(call, Vocabulary.POSITION)))
            .toList();
    List<TextRun> runs = new ArrayList<>();
    int start = 0;
    for (Resource call : calls) {
      int codePoints =
          Math.min(number(call, Vocabulary.OFFSET), text.codePointCount(0, text.length()));
      int end = Math.max(start, text.offsetByCodePoints(0, codePoints));
      Resource note = call.getPropertyResourceValue(Vocabulary.FOOTNOTE_OF_CALL);
      runs.add(
          new TextRun(
              text.substring(start, end),
              values.text(note, Vocabulary.MARKER),
              values.text(note, Vocabulary.PLACE)));
      start = end;
    }
    runs.add(new TextRun(text.substring(start), null, null));
    return runs;
  }

  private List<ActView> acts(Resource part) {
    return inOrder(subjects(Vocabulary.IN_PART, part, Vocabulary.ACT)).stream()
        .map(
            act ->
                new ActView(
                    values.of(act),
                    values.of(act.getPropertyResourceValue(Vocabulary.VERB)),
                    things(act, Vocabulary.ADDRESSEE),
                    values.text(act, Vocabulary.CLAUSE)))
        .toList();
  }

  private List<CitationView> citations(Resource part) {
    return inOrder(subjects(Vocabulary.CITING_ENTITY, part, Vocabulary.CITATION)).stream()
        .map(
            citation ->
                new CitationView(
                    values.of(citation),
                    values.of(citation.getPropertyResourceValue(Vocabulary.CITED_ENTITY)),
                    requireNonNullElse(values.text(citation, Vocabulary.CITING_WORDS), ""),
                    values.text(citation, Vocabulary.LOCATOR)))
        .toList();
  }

  private List<Value> things(Resource subject, Property property) {
    return model.listObjectsOfProperty(subject, property).mapWith(values::of).toList().stream()
        .sorted(Comparator.comparing(Value::text))
        .toList();
  }

  private static int number(Resource thing, Property property) {
    Statement statement = thing.getProperty(property);
    return statement == null ? 0 : statement.getInt();
  }
}
