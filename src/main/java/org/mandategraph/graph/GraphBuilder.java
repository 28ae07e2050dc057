package org.mandategraph.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.mandategraph.extract.Extraction;
import org.mandategraph.structure.FactId;

/**
 * A document's graph while it is written: the triples so far, and what all writers need to know.
 * There are no blank nodes in it, so that two graphs compare triple by triple.
 */
final class GraphBuilder {
  final Model model = ModelFactory.createDefaultModel();
  final Identity identity;
  final Extraction extraction;
  final Resource document;
  private final CodePoints sourceOffsets;
  private final String language;

  GraphBuilder(Identity identity, Extraction extraction) {
    this.identity = identity;
    this.extraction = extraction;
    this.document = model.createResource(identity.document(extraction.resolution().id()));
    this.sourceOffsets = new CodePoints(extraction.source().text());
    this.language = extraction.resolution().metadata().language();
  }

  /** A part of the document, or a thing in one. */
  Resource part(String id) {
    return model.createResource(identity.part(document.getURI(), id));
  }

  /** A fact of the document. */
  Resource part(FactId id) {
    return part(id.toString());
  }

  /** Words of the document, in its language. */
  Literal words(String text) {
    return model.createLiteral(text, language);
  }

  /** Positions of the source text. */
  CodePoints sourceOffsets() {
    return sourceOffsets;
  }

  static void type(Resource subject, Resource... types) {
    for (Resource type : types) {
      subject.addProperty(RDF.type, type);
    }
  }

  static void add(Resource subject, Property property, @Nullable String value) {
    if (value != null) {
      subject.addProperty(property, value);
    }
  }

  static void add(Resource subject, Property property, @Nullable Integer value) {
    if (value != null) {
      subject.addProperty(property, value.toString(), XSDDatatype.XSDinteger);
    }
  }

  static void add(Resource subject, Property property, java.time.@Nullable LocalDate value) {
    if (value != null) {
      subject.addProperty(property, value.toString(), XSDDatatype.XSDdate);
    }
  }

  void addWords(Resource subject, Property property, @Nullable String value) {
    if (value != null) {
      subject.addProperty(property, words(value));
    }
  }
}
