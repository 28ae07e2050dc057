package org.mandategraph.web;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.util.ResourceUtils;
import org.apache.jena.vocabulary.RDF;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.ProgramResources;
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

  /** The IRI of the endpoint in the description. */
  private static final String ENDPOINT = Identity.standard().base() + "sparql";

  /** So many named graphs are listed; a query lists all. */
  private static final int LISTED = 1_000;

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
    Model model = ModelFactory.createModelForGraph(ProgramResources.turtle("/web/service.ttl"));
    Resource service = ResourceUtils.renameResource(model.getResource(ENDPOINT), endpoint);
    if (!federation.addresses().isEmpty()) {
      service.addProperty(property("feature"), model.createResource(SD + "BasicFederatedQuery"));
    }
    Resource whole = model.getResource(DatasetDescription.IRI);
    Txn.executeRead(
        dataset,
        () ->
            dataset
                .getUnionModel()
                .listSubjectsWithProperty(RDF.type, Vocabulary.DOCUMENT_GRAPH)
                .toList()
                .stream()
                .limit(LISTED)
                .forEach(graph -> addGraph(whole, graph.getURI())));
    return model.getGraph();
  }

  private static void addGraph(Resource whole, String name) {
    Model model = whole.getModel();
    Resource named = model.createResource(name, model.createResource(SD + "NamedGraph"));
    named.addProperty(property("name"), named);
    whole.addProperty(property("namedGraph"), named);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(SD, name);
  }
}
