package org.mandategraph.web;

import jakarta.servlet.Filter;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.ProgramResources;
import org.mandategraph.store.Federation;

/** All paths of the server except that of the endpoint. */
final class Site {
  private static final String ONTOLOGY = "/ontology/mandategraph.ttl";

  private final Identity identity = Identity.standard();
  private final Pages pages = new Pages();
  private final ErrorResponses problems = new ErrorResponses(pages);
  private final Graph ontology = ProgramResources.turtle(ONTOLOGY);
  private final Representation representation = new Representation(pages, ontology);
  private final Map<String, ReadServlet> servlets = new TreeMap<>();
  private final ServedData served;

  /** Of what is served. */
  Site(ServedData served) {
    this.served = served;
    StoreResources sources = new StoreResources(served, identity);
    Suggestions nearby = new Suggestions(sources);
    addContents(sources, nearby);
    addFixed();
    servlets.put("/id/*", new ThingServlet(sources, nearby, problems));
    servlets.put("", new HomeServlet(sources, pages, served.changed(), problems));
    String own = URI.create(identity.base()).getPath();
    servlets.put(own + "*", new RedirectServlet(own, "/", problems));
    servlets.put(
        "/.well-known/void", new RedirectServlet("/.well-known/void", "/dataset", problems));
  }

  /** The servlets by the patterns of their paths. */
  Map<String, ReadServlet> servlets() {
    return Map.copyOf(servlets);
  }

  /** Answers at the endpoint who comes without a query. */
  Filter aboutEndpoint(Federation federation) {
    return new AboutEndpoint(
        new ServiceDescription(served.dataset(), federation), representation, pages);
  }

  private void addContents(StoreResources sources, Suggestions nearby) {
    add("/data/", "/data/*", sources::things, nearby);
    add("/graph/", "/graph/*", sources::graphs, nearby);
    WebResource terms = sources.ontology(ontology);
    Supplier<WebResource> description = new Memoized<>(sources::description);
    addWithSuffixes(
        "/ontology", tail -> isOntology(tail) ? Optional.of(terms) : Optional.empty(), nearby);
    addWithSuffixes(
        "/dataset",
        tail -> tail.isEmpty() ? Optional.of(description.get()) : Optional.empty(),
        nearby);
  }

  /** The ontology, or the version of it that is in use. */
  private boolean isOntology(String tail) {
    return tail.isEmpty()
        || ontology.stream(null, org.apache.jena.vocabulary.OWL2.versionIRI.asNode(), null)
            .anyMatch(t -> t.getObject().getURI().equals(identity.base() + "ontology" + tail));
  }

  private void addWithSuffixes(
      String root, Function<String, Optional<WebResource>> resources, Suggestions nearby) {
    add(root, root + "/*", resources, nearby);
    for (ResponseFormat format : ResponseFormat.values()) {
      add(root, root + "." + format.suffix(), resources, nearby);
    }
  }

  private void add(
      String root,
      String pattern,
      Function<String, Optional<WebResource>> resources,
      Suggestions nearby) {
    servlets.put(
        pattern,
        new ContentServlet(root, resources, representation, served.changed(), nearby, problems));
  }

  private void addFixed() {
    servlets.put(
        "/context.jsonld",
        new ConstantServlet(
            representation.context(), ResponseFormat.JSON_LD.contentType(), problems));
    servlets.put(
        "/prefixes",
        new ConstantServlet(representation.prefixes(), "text/plain; charset=utf-8", problems));
    servlets.put(
        "/openapi.json",
        new ConstantServlet(
            ProgramResources.bytes("/web/openapi.json"),
            ResponseFormat.JSON.contentType(),
            problems));
    servlets.put(
        "/favicon.ico",
        new ConstantServlet(ProgramResources.bytes("/web/icon.svg"), "image/svg+xml", problems));
    servlets.put(
        "/style.css",
        new ConstantServlet(
            ProgramResources.bytes("/web/style.css"), "text/css; charset=utf-8", problems));
  }
}
