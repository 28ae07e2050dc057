package org.mandategraph.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;
import org.mandategraph.document.Span;
import org.mandategraph.structure.FactId;

/** Writes where in the source a fact stands: a position and a quotation, as Web Annotation does. */
final class Evidence {
  private final GraphBuilder graph;
  private final Resource source;
  private final String text;

  Evidence(GraphBuilder graph) {
    this.graph = graph;
    this.source = graph.part("source");
    this.text = graph.extraction.source().text();
  }

  /**
   * Writes the evidence of a fact.
   *
   * @param fact the fact's node
   * @param id the fact's part of its IRI
   * @param span where in the source text; cut at its end
   */
  void write(Resource fact, FactId id, Span span) {
    int start = Math.min(span.start(), text.length());
    int end = Math.min(span.end(), text.length());
    Resource place = graph.part(id + "/evidence");
    GraphBuilder.type(place, Vocabulary.EVIDENCE_CLASS);
    place.addProperty(OA.hasSource, source);
    fact.addProperty(Vocabulary.EVIDENCE, place);

    Resource position = graph.part(id + "/evidence/position");
    GraphBuilder.type(position, OA.TextPositionSelector);
    position.addProperty(OA.start, offset(start), XSDDatatype.XSDnonNegativeInteger);
    position.addProperty(OA.end, offset(end), XSDDatatype.XSDnonNegativeInteger);
    place.addProperty(OA.hasSelector, position);

    Resource quote = graph.part(id + "/evidence/quote");
    GraphBuilder.type(quote, OA.TextQuoteSelector);
    quote.addProperty(OA.exact, text.substring(start, end));
    place.addProperty(OA.hasSelector, quote);
  }

  private String offset(int utf16) {
    return Integer.toString(graph.sourceOffsets().at(utf16));
  }
}
