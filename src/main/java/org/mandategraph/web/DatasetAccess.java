package org.mandategraph.web;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VCARD4;
import org.apache.jena.vocabulary.VOID;
import org.mandategraph.graph.Identity;
import org.mandategraph.store.DatasetDescription;

/**
 * Adds to the description of the data what is true of them on this server: how they are reached,
 * since when, in which version, and who publishes them.
 *
 * @see <a href="https://semiceu.github.io/DCAT-AP/releases/3.0.0/">DCAT-AP 3.0</a>
 */
final class DatasetAccess {
  private static final String PROTOCOL = "http://www.w3.org/TR/sparql11-protocol/";

  private final Model model;
  private final Resource dataset;
  private final Resource service;

  private DatasetAccess(Model model) {
    this.model = model;
    this.dataset = model.getResource(DatasetDescription.IRI);
    this.service = model.createResource(DatasetDescription.IRI + "#service", DCAT.DataService);
  }

  /**
   * Adds it.
   *
   * @param description of the data
   * @param updates what was written when, the oldest first
   * @param changed when the data changed last
   */
  static Model describe(
      Model description, List<Updates.Update> updates, Instant changed, Operator operator) {
    DatasetAccess access = new DatasetAccess(description);
    access.addDates(updates, changed);
    access.addEndpoint();
    access.addOperator(operator);
    return description;
  }

  private void addDates(List<Updates.Update> updates, Instant changed) {
    if (!updates.isEmpty()) {
      dataset.addProperty(DCTerms.issued, seconds(updates.get(0).time()), XSDDatatype.XSDdateTime);
    }
    String version = seconds(changed);
    dataset.addProperty(DCTerms.modified, version, XSDDatatype.XSDdateTime);
    dataset.addProperty(model.createProperty(DCAT.NS, "version"), version);
    dataset.addProperty(
        DCTerms.bibliographicCitation,
        "Mandate Graph, data of %s. %s".formatted(version, DatasetDescription.IRI));
  }

  private static String seconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** The endpoint, by the IRI that leads to it. It is the only way to all of the data. */
  private void addEndpoint() {
    String base = Identity.standard().base();
    Resource endpoint = model.createResource(base + "sparql");
    Resource licence = model.createResource(DatasetDescription.LICENCE);
    dataset.addProperty(VOID.sparqlEndpoint, endpoint);
    service
        .addProperty(DCTerms.title, "SPARQL endpoint of Mandate Graph", "en")
        .addProperty(DCTerms.conformsTo, model.createResource(PROTOCOL))
        .addProperty(DCTerms.license, licence)
        .addProperty(DCAT.endpointURL, endpoint)
        .addProperty(DCAT.endpointDescription, model.createResource(base + "openapi.json"))
        .addProperty(DCAT.servesDataset, dataset);
    Resource distribution =
        model
            .createResource(DatasetDescription.IRI + "#sparql", DCAT.Distribution)
            .addProperty(DCTerms.title, "All triples, by SPARQL", "en")
            .addProperty(DCTerms.license, licence)
            .addProperty(DCAT.accessURL, endpoint)
            .addProperty(DCAT.accessService, service);
    dataset.addProperty(DCAT.distribution, distribution);
  }

  private void addOperator(Operator operator) {
    String name = operator.publisher();
    if (name != null) {
      Resource publisher =
          model
              .createResource(DatasetDescription.IRI + "#publisher", FOAF.Agent)
              .addProperty(FOAF.name, name);
      dataset.addProperty(DCTerms.publisher, publisher);
      service.addProperty(DCTerms.publisher, publisher);
    }
    URI address = operator.contact();
    if (address != null) {
      Resource contact =
          model
              .createResource(DatasetDescription.IRI + "#contact", VCARD4.Kind)
              .addProperty(VCARD4.fn, name == null ? address.getSchemeSpecificPart() : name)
              .addProperty(
                  address.getScheme().equals("mailto") ? VCARD4.hasEmail : VCARD4.hasURL,
                  model.createResource(address.toString()));
      dataset.addProperty(DCAT.contactPoint, contact);
      service.addProperty(DCAT.contactPoint, contact);
    }
  }
}
