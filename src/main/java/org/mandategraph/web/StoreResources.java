package org.mandategraph.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.OfficialIris;
import org.mandategraph.graph.Vocabulary;
import org.mandategraph.store.DatasetDescription;
import org.mandategraph.store.Description;
import org.mandategraph.store.GraphCopy;
import org.mandategraph.store.History;
import org.mandategraph.store.NaturalOrder;
import org.mandategraph.web.cite.Reference;
import org.mandategraph.web.metadata.Coins;
import org.mandategraph.web.metadata.PageMetadata;
import org.mandategraph.web.view.DocumentLink;
import org.mandategraph.web.view.OntologyViews;
import org.mandategraph.web.view.ThingView;
import org.mandategraph.web.view.ThingViews;
import org.mandategraph.web.view.Value;
import org.mandategraph.web.view.ValueReader;

/** Reads from the store the resources that this server serves. */
final class StoreResources {
  private static final String THING = "thing.jte";

  private final Dataset dataset;
  private final DatasetGraph data;
  private final Identity identity;
  private final Supplier<Instant> changed;
  private final Function<String, Optional<Path>> akomaNtoso;
  private final Supplier<Model> description;

  StoreResources(ServedData served, Identity identity) {
    this.dataset = served.dataset();
    this.data = dataset.asDatasetGraph();
    this.identity = identity;
    this.changed = served.changed();
    this.akomaNtoso = served.akomaNtoso();
    this.description = served.description();
  }

  /** The IRI of a thing by the part behind {@code id/}. */
  String thing(String id) {
    return identity.base() + "id/" + id;
  }

  /** Whether the store says something of a thing, or refers to it. */
  boolean exists(String iri) {
    return Txn.calculateRead(dataset, () -> Description.exists(data, iri));
  }

  /** What replaces a thing that does not exist any more; empty where it exists or never did. */
  Optional<Value> replacement(String id) {
    int start = thing("").length();
    return Txn.calculateRead(dataset, () -> new History(identity, data).replacement(thing(id)))
        .map(iri -> here(iri.substring(start)));
  }

  /**
   * What a client may have meant that requests a thing that does not exist: things that exist, and
   * the address of the official text of a symbol.
   *
   * @param tail what was requested, escaped as in our IRIs
   */
  List<Value> near(String tail) {
    List<Value> near = new ArrayList<>();
    String capitals = tail.toUpperCase(Locale.ROOT);
    if (!capitals.equals(tail) && exists(thing(capitals))) {
      near.add(here(capitals));
    }
    for (int end = tail.lastIndexOf('/'); end > 0; end = tail.lastIndexOf('/', end - 1)) {
      String whole = tail.substring(0, end);
      if (exists(thing(whole))) {
        near.add(here(whole));
        break;
      }
    }
    if (near.isEmpty()) {
      identity
          .symbol(thing(capitals))
          .map(
              symbol ->
                  new Value("United Nations " + symbol, null, null, OfficialIris.undocs(symbol)))
          .ifPresent(near::add);
    }
    return near;
  }

  private static Value here(String id) {
    return new Value(id, null, null, "/id/" + id);
  }

  /** Things, by the part of their IRI behind {@code id/}. */
  Optional<WebResource> things(String id) {
    String iri = thing(id);
    if (!exists(iri)) {
      return Optional.empty();
    }
    Optional<Reference> reference = reference(id);
    return Optional.of(
        new WebResource(
            iri,
            "/data/" + id,
            () -> read(() -> Description.of(data, identity, iri)),
            reference,
            akomaNtoso.apply(id),
            () -> reference.map(r -> metadata(r, id)).orElse(PageMetadata.NONE),
            THING,
            () -> view(data, iri)));
  }

  /** How a thing is cited, by the part of its IRI behind {@code id/}; empty where it is not. */
  Optional<Reference> reference(String id) {
    return Txn.calculateRead(dataset, () -> Reference.of(union(), thing(id)));
  }

  private PageMetadata metadata(Reference reference, String id) {
    String plain = URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
    return Txn.calculateRead(dataset, () -> PageMetadata.of(reference, union(), plain));
  }

  private Model union() {
    return ModelFactory.createModelForGraph(data.getUnionGraph());
  }

  /** Named graphs, whole, by the part of their name behind {@code graph/}. */
  Optional<WebResource> graphs(String id) {
    String iri = identity.base() + "graph/" + id;
    Node name = NodeFactory.createURI(iri);
    return described(
        iri, "/graph/" + id, () -> data.containsGraph(name), () -> GraphCopy.of(data, name));
  }

  /** The writings of documents' graphs, by the part of their IRI behind {@code update/}. */
  Optional<WebResource> updates(String id) {
    String iri = identity.base() + "update/" + id;
    return described(
        iri,
        "/update/" + id,
        () -> Description.exists(data, iri),
        () -> Description.of(data, identity, iri));
  }

  /** What is neither cited nor a text; empty where it does not exist. */
  private Optional<WebResource> described(
      String iri, String path, BooleanSupplier exists, Supplier<Graph> statements) {
    return Txn.calculateRead(dataset, exists::getAsBoolean)
        ? Optional.of(
            new WebResource(iri, path, () -> read(statements), THING, () -> view(data, iri)))
        : Optional.empty();
  }

  /** Some of the documents of the store, in the order of their ids. */
  List<DocumentLink> documents(int limit) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Model model = union();
          ValueReader values = new ValueReader(model, identity);
          return documents(model)
              .limit(limit)
              .map(
                  d ->
                      new DocumentLink(
                          values.of(d),
                          values.text(d, DCTerms.title),
                          Coins.of(Reference.of(model, d.getURI()).orElseThrow())))
              .toList();
        });
  }

  /** The paths of the pages of all documents of the store, in the order of their ids. */
  List<String> documentPages() {
    int start = thing("").length();
    return Txn.calculateRead(
        dataset,
        () ->
            documents(union())
                .map(document -> "/data/" + document.getURI().substring(start))
                .toList());
  }

  private static Stream<Resource> documents(Model model) {
    return model
        .listSubjectsWithProperty(RDF.type, Vocabulary.DOCUMENT_GRAPH)
        .mapWith(graph -> graph.getPropertyResourceValue(FOAF.primaryTopic))
        .toList()
        .stream()
        .sorted(Comparator.comparing(Resource::getURI, NaturalOrder.INSTANCE));
  }

  /** An ontology or the shapes, by the name under which it is served. */
  WebResource ontology(String name, Graph ontology) {
    return new WebResource(
        identity.base() + name,
        "/" + name,
        () -> ontology,
        "ontology.jte",
        () -> new OntologyViews(ontology, identity).read());
  }

  /**
   * The description of all data. Where no statistics of them are kept, they are counted.
   *
   * @param updates what was written when, the oldest first
   */
  WebResource description(List<Updates.Update> updates, Operator operator) {
    Graph graph =
        DatasetAccess.describe(description.get(), updates, changed.get(), operator).getGraph();
    DatasetGraph alone = DatasetGraphFactory.createTxnMem();
    alone.addGraph(NodeFactory.createURI(DatasetDescription.IRI), graph);
    return new WebResource(
        DatasetDescription.IRI,
        "/dataset",
        () -> graph,
        () -> PageMetadata.ofDataset(ModelFactory.createModelForGraph(graph)),
        THING,
        () -> view(alone, DatasetDescription.IRI));
  }

  private Graph read(Supplier<Graph> graph) {
    return Txn.calculateRead(dataset, graph);
  }

  private ThingView view(DatasetGraph of, String iri) {
    return of.calculateRead(() -> new ThingViews(of, identity).of(iri));
  }
}
