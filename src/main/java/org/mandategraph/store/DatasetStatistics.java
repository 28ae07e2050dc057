package org.mandategraph.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Counts of the union of all graphs, taken in one pass over it.
 *
 * @param triples how many triples
 * @param subjects how many things are described
 * @param properties triples by the IRI of their property
 * @param classes things by the IRI of their class
 * @param links triples by property whose object belongs to a partner
 */
record DatasetStatistics(
    long triples,
    long subjects,
    Map<String, Long> properties,
    Map<String, Long> classes,
    Map<Partner, Map<String, Long>> links) {

  /** Counts. Reads all: takes a minute for some ten million triples. */
  static DatasetStatistics of(Dataset dataset) {
    return Txn.calculateRead(
        dataset,
        () ->
            of(
                Iter.map(
                    dataset.asDatasetGraph().find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY),
                    Quad::asTriple)));
  }

  /** Counts triples that come once each, sorted by subject. */
  static DatasetStatistics of(Iterator<Triple> union) {
    Counter counter = new Counter();
    union.forEachRemaining(counter::add);
    return counter.result();
  }

  private static final class Counter {
    private long triples;
    private long subjects;
    private final Map<String, Long> properties = new TreeMap<>();
    private final Map<String, Long> classes = new TreeMap<>();
    private final Map<Partner, Map<String, Long>> links = new HashMap<>();
    private @Nullable Node last;

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
            .ifPresent(
                partner ->
                    links
                        .computeIfAbsent(partner, p -> new TreeMap<>())
                        .merge(property, 1L, Long::sum));
      }
    }

    DatasetStatistics result() {
      return new DatasetStatistics(triples, subjects, properties, classes, links);
    }
  }
}
