package org.mandategraph.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The things that refer to a thing with one property.
 *
 * @param property the property's IRI
 * @param subjects IRIs of some of the things, in order
 * @param complete whether these are all
 */
public record Referrers(String property, List<String> subjects, boolean complete) {
  /** So many things a property are listed; a query lists all. */
  public static final int LIMIT = 200;

  /** So many references are looked at: a much-cited document has a hundred thousand. */
  private static final int LOOKED_AT = 5_000;

  /**
   * The things that refer to a thing, by property, without its own parts. To be used within a
   * transaction.
   */
  public static List<Referrers> of(DatasetGraph data, String iri) {
    Map<String, List<String>> byProperty = new TreeMap<>();
    Iterator<Quad> references =
        data.find(Quad.unionGraph, Node.ANY, Node.ANY, NodeFactory.createURI(iri));
    int looked = 0;
    while (references.hasNext() && looked < LOOKED_AT) {
      Quad quad = references.next();
      looked++;
      if (quad.getSubject().isURI() && !quad.getSubject().getURI().startsWith(iri + "/")) {
        byProperty
            .computeIfAbsent(quad.getPredicate().getURI(), p -> new ArrayList<>())
            .add(quad.getSubject().getURI());
      }
    }
    boolean all = !references.hasNext();
    List<Referrers> mentions = new ArrayList<>();
    byProperty.forEach(
        (property, subjects) ->
            mentions.add(
                new Referrers(
                    property,
                    subjects.stream().sorted(NaturalOrder.INSTANCE).limit(LIMIT).toList(),
                    all && subjects.size() <= LIMIT)));
    return mentions;
  }
}
