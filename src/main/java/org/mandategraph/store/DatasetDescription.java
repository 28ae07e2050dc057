package org.mandategraph.store;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.ProgramResources;
import org.mandategraph.graph.Vocabulary;

/**
 * What a data portal or a crawler wants to know of the graph before it reads it: VoID with
 * statistics and links to the data sets of others, and DCAT.
 *
 * <p>How the graph is got (an endpoint, a file) is for the caller to add, to the resource {@link
 * #IRI}.
 */
public final class DatasetDescription {
  /** The IRI of the graph as a whole. */
  public static final String IRI = Identity.standard().base() + "dataset";

  /** The licence of what is ours in the graph; the texts are the United Nations'. */
  public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private final Model model = general();
  private final Resource dataset = model.getResource(IRI);
  private final DatasetStatistics statistics;
  private int linksets;

  private DatasetDescription(DatasetStatistics statistics) {
    this.statistics = statistics;
  }

  /**
   * Describes data by their statistics.
   *
   * <p>There are no blank nodes in it.
   */
  static Model of(DatasetStatistics statistics) {
    return new DatasetDescription(statistics).write();
  }

  /** Describes the union of some graphs: triples that come once each, sorted by subject. */
  public static Model of(Iterator<Triple> union) {
    return new DatasetDescription(DatasetStatistics.of(union)).write();
  }

  /** What is true whatever the data contain: title, description, licence. */
  public static Model general() {
    Model model = ModelFactory.createModelForGraph(ProgramResources.turtle("/store/dataset.ttl"));
    model.getResource(IRI).addProperty(DCTerms.license, model.createResource(LICENCE));
    return model;
  }

  private Model write() {
    writeCounts();
    writePartitions("property", VOID.propertyPartition, VOID.property, statistics.properties);
    writePartitions("class", VOID.classPartition, VOID._class, statistics.classes);
    writeVocabularies();
    statistics.links.forEach(this::writeLinks);
    return model;
  }

  private void writeCounts() {
    dataset.addLiteral(VOID.triples, statistics.triples);
    dataset.addLiteral(VOID.entities, statistics.subjects);
    dataset.addLiteral(VOID.distinctSubjects, statistics.subjects);
    dataset.addLiteral(VOID.properties, (long) statistics.properties.size());
    dataset.addLiteral(VOID.classes, (long) statistics.classes.size());
    dataset.addLiteral(
        VOID.documents,
        statistics.classes.getOrDefault(Vocabulary.DOCUMENT_GRAPH.getURI(), 0L).longValue());
  }

  private void writePartitions(
      String kind, Property partition, Property term, Map<String, Long> counts) {
    boolean things = partition.equals(VOID.classPartition);
    int number = 0;
    for (Map.Entry<String, Long> one : counts.entrySet()) {
      Resource part = model.createResource(IRI + "#" + kind + ++number, VOID.Dataset);
      part.addProperty(term, model.createResource(one.getKey()));
      part.addLiteral(things ? VOID.entities : VOID.triples, one.getValue().longValue());
      part.addProperty(RDFS.label, name(one.getKey()) + ": " + one.getValue(), "en");
      dataset.addProperty(partition, part);
    }
  }

  private void writeVocabularies() {
    TreeSet<String> namespaces = new TreeSet<>();
    statistics.properties.keySet().forEach(iri -> namespaces.add(namespace(iri)));
    statistics.classes.keySet().forEach(iri -> namespaces.add(namespace(iri)));
    namespaces.forEach(n -> dataset.addProperty(VOID.vocabulary, model.createResource(n)));
  }

  private static String namespace(String iri) {
    return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private static String name(String iri) {
    return iri.substring(namespace(iri).length());
  }

  private void writeLinks(Partner partner, Map<String, Long> byProperty) {
    Resource other = model.createResource(partner.iri(), VOID.Dataset);
    other.addProperty(DCTerms.title, partner.title(), "en");
    other.addProperty(VOID.uriSpace, partner.space());
    if (partner.endpoint() != null) {
      other.addProperty(VOID.sparqlEndpoint, model.createResource(partner.endpoint()));
    }
    for (Map.Entry<String, Long> one : byProperty.entrySet()) {
      Resource links = model.createResource(IRI + "#links" + ++linksets, VOID.Linkset);
      links.addProperty(VOID.subjectsTarget, dataset);
      links.addProperty(VOID.objectsTarget, other);
      links.addProperty(VOID.linkPredicate, model.createResource(one.getKey()));
      links.addLiteral(VOID.triples, one.getValue().longValue());
      String label = "%s, by %s: %d".formatted(partner.title(), name(one.getKey()), one.getValue());
      links.addProperty(RDFS.label, label, "en");
      dataset.addProperty(VOID.subset, links);
    }
  }
}
