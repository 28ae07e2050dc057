package org.mandategraph.graph;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads single things back from a graph that {@link ExtractionGraph} wrote. */
final class Values {
  private Values() {}

  /** Null where there is none. */
  static @Nullable String text(Resource node, Property property) {
    Statement value = node.getProperty(property);
    return value == null ? null : value.getString();
  }

  /** Null where there is none. */
  static @Nullable Integer number(Resource node, Property property) {
    Statement value = node.getProperty(property);
    return value == null ? null : value.getInt();
  }

  /** Null where there is none. */
  static @Nullable String iri(Resource node, Property property) {
    Resource value = node.getPropertyResourceValue(property);
    return value == null ? null : value.getURI();
  }

  /** In their order. */
  static Set<String> iris(Resource node, Property property) {
    Set<String> iris = new TreeSet<>();
    node.listProperties(property)
        .mapWith(Statement::getObject)
        .filterKeep(o -> o.isURIResource())
        .forEachRemaining(o -> iris.add(o.asResource().getURI()));
    return iris;
  }

  /** Its place in the reading order; 0 where it has none. */
  static int position(Resource node) {
    Statement position = node.getProperty(Vocabulary.POSITION);
    return position == null ? 0 : position.getInt();
  }

  /** The nearest part of this type that contains a part, at any depth. */
  static Optional<Resource> above(Resource part, Resource type) {
    Resource whole = part.getPropertyResourceValue(Vocabulary.IS_PART_OF);
    while (whole != null && !whole.hasProperty(RDF.type, type)) {
      whole = whole.getPropertyResourceValue(Vocabulary.IS_PART_OF);
    }
    return Optional.ofNullable(whole);
  }

  /** Whether a document waits to be adopted. */
  static boolean isDraft(Resource document) {
    return document.hasProperty(RDF.type, Vocabulary.DRAFT_RESOLUTION);
  }

  /**
   * The day of adoption, else of distribution. A draft that was adopted as it stands bears both:
   * what counts is when it was issued.
   */
  static @Nullable LocalDate date(Resource document) {
    String adopted = text(document, Vocabulary.DATE_DOCUMENT);
    String date = isDraft(document) || adopted == null ? text(document, DCTerms.issued) : adopted;
    return date == null ? null : LocalDate.parse(date);
  }
}
