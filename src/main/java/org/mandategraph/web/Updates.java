package org.mandategraph.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.Vocabulary;
import org.mandategraph.store.NaturalOrder;

/** The writings of documents' graphs that a store records, in the order of their times. */
final class Updates {
  /**
   * One writing.
   *
   * @param iri its IRI
   * @param document the document's IRI
   * @param label the document's symbol, or what it is called by
   * @param title the document's title; empty where it has none
   * @param kind {@code added} or {@code changed}
   */
  record Update(
      String iri, String document, String label, String title, String kind, Instant time) {}

  private Updates() {}

  /** All of a dataset, the oldest first. */
  static List<Update> of(Dataset dataset) {
    return Txn.calculateRead(
        dataset,
        () ->
            dataset
                .getNamedModel(Identity.standard().historyGraph())
                .listSubjectsWithProperty(RDF.type, Vocabulary.UPDATE)
                .mapWith(update -> update(update, dataset.getUnionModel()))
                .toList()
                .stream()
                .sorted(
                    Comparator.comparing(Update::time)
                        .thenComparing(Update::iri, NaturalOrder.INSTANCE))
                .toList());
  }

  private static Update update(Resource update, Model all) {
    Resource document = update.getPropertyResourceValue(Vocabulary.UPDATE_OF);
    return new Update(
        update.getURI(),
        document.getURI(),
        all.getRequiredProperty(document, RDFS.label).getString(),
        all.contains(document, DCTerms.title)
            ? all.getProperty(document, DCTerms.title).getString()
            : "",
        update.getRequiredProperty(Vocabulary.UPDATE_KIND).getString(),
        Instant.parse(update.getRequiredProperty(Vocabulary.ENDED_AT_TIME).getString()));
  }
}
