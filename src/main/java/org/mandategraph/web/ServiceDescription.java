package org.mandategraph.web;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.Vocabulary;
import org.mandategraph.store.DatasetDescription;
import org.mandategraph.store.Federation;

/**
 * What the endpoint can do, in the words of SPARQL 1.1 Service Description.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-service-description/">the recommendation</a>
 */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  /** So many named graphs are listed; a query lists all. */
  private static final int LISTED = 1_000;

  private static final List<String> RESULT_FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "RDF_XML",
          "JSON-LD");

  private final Dataset dataset;
  private final Federation federation;

  ServiceDescription(Dataset dataset, Federation federation) {
    this.dataset = dataset;
    this.federation = federation;
  }

  /**
   * The description.
   *
   * @param endpoint the address at which the client found it
   */
  Graph of(String endpoint) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
    Resource service = model.createResource(endpoint, sd(model, "Service"));
    service.addProperty(property("endpoint"), service);
    service.addProperty(property("supportedLanguage"), sd(model, "SPARQL11Query"));
    RESULT_FORMATS.forEach(
        f -> service.addProperty(property("resultFormat"), model.createResource(FORMATS + f)));
    service.addProperty(property("feature"), sd(model, "UnionDefaultGraph"));
    if (!federation.addresses().isEmpty()) {
      service.addProperty(property("feature"), sd(model, "BasicFederatedQuery"));
    }
    service.addProperty(
        property("propertyFeature"), model.createResource("http://jena.apache.org/text#query"));
    service.addProperty(property("defaultDataset"), writeDataset(model));
    return model.getGraph();
  }

  private Resource writeDataset(Model model) {
    Resource whole = model.createResource(DatasetDescription.IRI, sd(model, "Dataset"));
    Resource union = model.createResource(DatasetDescription.IRI + "#union", sd(model, "Graph"));
    union.addProperty(RDFS.comment, "The union of all named graphs.", "en");
    whole.addProperty(property("defaultGraph"), union);
    Identity identity = Identity.standard();
    writeGraph(model, whole, identity.authorityGraph());
    writeGraph(model, whole, identity.ontologyGraph());
    Txn.executeRead(
        dataset,
        () ->
            dataset
                .getUnionModel()
                .listSubjectsWithProperty(RDF.type, Vocabulary.DOCUMENT_GRAPH)
                .toList()
                .stream()
                .limit(LISTED)
                .forEach(graph -> writeGraph(model, whole, graph.getURI())));
    return whole;
  }

  private static void writeGraph(Model model, Resource whole, String name) {
    Resource named = model.createResource(name, sd(model, "NamedGraph"));
    named.addProperty(property("name"), named);
    whole.addProperty(property("namedGraph"), named);
  }

  private static Resource sd(Model model, String name) {
    return model.createResource(SD + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(SD, name);
  }
}
