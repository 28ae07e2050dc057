package org.mandategraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.mandategraph.document.Span;
import org.mandategraph.lineage.SeriesTitle;
import org.mandategraph.structure.Division;
import org.mandategraph.structure.FactId;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.ParagraphKind;
import org.mandategraph.structure.Resolution;
import org.mandategraph.text.NoteCall;

/** Writes paragraphs, annexes, footnotes and the calls of footnotes. */
final class PartWriter {
  private final GraphBuilder graph;
  private final SourcePlaces places;

  PartWriter(GraphBuilder graph) {
    this.graph = graph;
    this.places = new SourcePlaces(graph.extraction.source());
  }

  void write() {
    Resolution resolution = graph.extraction.resolution();
    Map<String, Footnote> byMarker = new HashMap<>();
    int position = 0;
    for (Footnote note : resolution.footnotes()) {
      byMarker.putIfAbsent(note.marker(), note);
      writeFootnote(note, ++position);
    }
    resolution.divisions().forEach(this::writeDivision);
    position = 0;
    for (Paragraph paragraph : resolution.paragraphs()) {
      writeParagraph(paragraph, ++position);
      writeCalls(paragraph, byMarker);
    }
  }

  /** What every part of a document has. */
  static Resource part(GraphBuilder graph, String id, Resource type, Resource whole) {
    Resource part = graph.part(id);
    GraphBuilder.type(part, type, Vocabulary.PART, graph.subdivision());
    GraphBuilder.add(part, Vocabulary.PLACE, id);
    part.addProperty(Vocabulary.IN_DOCUMENT, graph.document);
    part.addProperty(Vocabulary.IS_PART_OF, whole);
    return part;
  }

  /** A document has its paragraphs and divisions; further down the inverse says enough. */
  private void hasPart(Resource whole, Resource part) {
    if (whole.equals(graph.document)) {
      whole.addProperty(Vocabulary.HAS_PART, part);
    }
  }

  private void writeFootnote(Footnote note, int position) {
    Resource part = part(graph, note.id(), Vocabulary.FOOTNOTE, graph.document);
    GraphBuilder.add(part, Vocabulary.POSITION, position);
    GraphBuilder.add(part, Vocabulary.MARKER, note.marker());
    graph.addWords(part, Vocabulary.TEXT, note.text().text());
  }

  private void writeParagraph(Paragraph paragraph, int position) {
    Resource part = part(graph, paragraph.id(), type(paragraph.kind()), whole(paragraph));
    GraphBuilder.add(part, RDFS.label, graph.label(paragraph.id()));
    hasPart(whole(paragraph), part);
    GraphBuilder.type(part, Vocabulary.PARAGRAPH);
    GraphBuilder.add(part, Vocabulary.POSITION, position);
    GraphBuilder.add(part, Vocabulary.NUMBER, paragraph.number());
    places
        .eId(paragraph.text().source().start())
        .ifPresent(eId -> GraphBuilder.add(part, Vocabulary.SOURCE_EID, eId));
    graph.addWords(part, Vocabulary.HEADING, paragraph.heading());
    graph.addWords(part, Vocabulary.TEXT, paragraph.text().text());
  }

  private void writeDivision(Division division) {
    String within = division.within();
    Resource whole = within == null ? graph.document : graph.part(within);
    Resource part = part(graph, division.id(), type(division.kind()), whole);
    GraphBuilder.add(part, RDFS.label, graph.label(division.id()));
    hasPart(whole, part);
    if (division.kind() == Division.Kind.ANNEX) {
      part.addProperty(Vocabulary.IS_ANNEX_OF, whole);
    }
    GraphBuilder.add(part, Vocabulary.NUMBER, division.number());
    graph.addWords(part, DCTerms.title, division.title());
    if (division.kind() == Division.Kind.DRAFT_RESOLUTION) {
      SeriesTitle.of(division.title())
          .ifPresent(t -> GraphBuilder.add(part, Vocabulary.SERIES_TITLE, t));
    }
  }

  private Resource whole(Paragraph paragraph) {
    String parent = paragraph.parent();
    String whole = parent != null ? parent : paragraph.division();
    return whole == null ? graph.document : graph.part(whole);
  }

  /** The class of a kind of division. */
  static Resource type(Division.Kind kind) {
    return switch (kind) {
      case ANNEX -> Vocabulary.ANNEX;
      case DRAFT_RESOLUTION -> Vocabulary.RECOMMENDED_RESOLUTION;
      case DRAFT_DECISION -> Vocabulary.RECOMMENDED_DECISION;
      case LETTERED_PART -> Vocabulary.LETTERED_PART;
    };
  }

  static Resource type(ParagraphKind kind) {
    return switch (kind) {
      case PREAMBULAR -> Vocabulary.PREAMBULAR_PARAGRAPH;
      case OPERATIVE -> Vocabulary.OPERATIVE_PARAGRAPH;
      case SUB -> Vocabulary.SUB_PARAGRAPH;
      case TEXT -> Vocabulary.PARAGRAPH;
    };
  }

  /** A call whose footnote is missing leaves a finding in the structure, and no triple here. */
  private void writeCalls(Paragraph paragraph, Map<String, Footnote> byMarker) {
    Resource caller = graph.part(paragraph.id());
    CodePoints positions = new CodePoints(paragraph.text().text());
    List<NoteCall> calls = paragraph.calls();
    for (int i = 0; i < calls.size(); i++) {
      NoteCall call = calls.get(i);
      Footnote note = byMarker.get(call.marker());
      if (note == null) {
        continue;
      }
      Resource node =
          graph.fact(
              new FactId(paragraph.id(), FactId.Kind.CALL, i + 1),
              Vocabulary.FOOTNOTE_CALL,
              new Span(call.source(), call.source() + call.marker().length()));
      Resource footnote = graph.part(note.id());
      node.addProperty(Vocabulary.IN_PART, caller);
      node.addProperty(Vocabulary.FOOTNOTE_OF_CALL, footnote);
      GraphBuilder.add(node, Vocabulary.POSITION, i + 1);
      GraphBuilder.add(node, Vocabulary.OFFSET, positions.at(call.position()));
      caller.addProperty(Vocabulary.CALLS_FOOTNOTE, footnote);
    }
  }
}
