package org.mandategraph.store;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Counts of the union of graphs. */
final class DatasetStatistics {
  /** How many triples. */
  long triples;

  /** How many things are described. */
  long subjects;

  /** Triples by the IRI of their property. */
  final Map<String, Long> properties = new TreeMap<>();

  /** Things by the IRI of their class. */
  final Map<String, Long> classes = new TreeMap<>();

  /**
   * Triples by property whose object belongs to a partner and whose subject does not: what is said
   * of a partner's own order, such as that of its thesaurus, links nothing to it.
   */
  final Map<Partner, Map<String, Long>> links = new TreeMap<>(Comparator.comparing(Partner::iri));

  private @Nullable Node last;

  /** Counts triples that come once each, sorted by subject. */
  static DatasetStatistics of(Iterator<Triple> union) {
    DatasetStatistics statistics = new DatasetStatistics();
    union.forEachRemaining(statistics::add);
    return statistics;
  }

  /** The union comes sorted by subject, so that a subject is new where it differs from before. */
  void add(Triple triple) {
    triples++;
    if (!triple.getSubject().equals(last)) {
      last = triple.getSubject();
      subjects++;
    }
    String property = triple.getPredicate().getURI();
    properties.merge(property, 1L, Long::sum);
    Node object = triple.getObject();
    if (!object.isURI()) {
      return;
    }
    if (triple.getPredicate().equals(RDF.type.asNode())) {
      classes.merge(object.getURI(), 1L, Long::sum);
    } else {
      Partner.of(object.getURI())
          .filter(partner -> !triple.getSubject().toString().startsWith(partner.space()))
          .ifPresent(
              partner ->
                  links
                      .computeIfAbsent(partner, p -> new TreeMap<>())
                      .merge(property, 1L, Long::sum));
    }
  }
}
