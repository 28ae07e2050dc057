package org.mandategraph.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.vocabulary.OWL2;
import org.eclipse.jetty.http.MimeTypes;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.ProgramResources;
import org.mandategraph.store.DatasetDescription;
import org.mandategraph.store.Federation;
import org.mandategraph.web.metadata.PageMetadata;
import org.mandategraph.web.view.DocumentLink;
import org.mandategraph.web.view.FormatLink;
import org.mandategraph.web.view.Value;

/** All paths of the server except that of the endpoint. */
final class Site {
  private static final String ONTOLOGY = "/ontology/mandategraph.ttl";
  private static final String SHAPES = "/ontology/shapes.ttl";
  private static final String SITEMAP = "/sitemap.xml";

  /** So many documents are listed on the first page. */
  private static final int LISTED = 200;

  private final Identity identity = Identity.standard();
  private final Pages pages = new Pages();
  private final ErrorResponses problems = new ErrorResponses(pages);
  private final Graph ontology = ProgramResources.turtle(ONTOLOGY);
  private final Representation representation = new Representation(pages, ontology);
  private final Map<String, ReadServlet> servlets = new TreeMap<>();
  private final ServedData served;
  private final StoreResources sources;
  private final Supplier<Sitemap> sitemap;
  private final Supplier<List<Updates.Update>> updates;

  /** Of what is served. */
  Site(ServedData served) {
    this.served = served;
    sources = new StoreResources(served, identity);
    updates = new Memoized<>(served.changed(), () -> Updates.of(served.dataset()));
    sitemap = new Memoized<>(served.changed(), () -> new Sitemap(SITEMAP, sources.documentPages()));
    addResources();
    addFiles();
    String own = URI.create(identity.base()).getPath();
    add("", "/", this::home);
    add("/id/*", "/id/", unlessGone(this::thing));
    add("/text/*", "/text/", this::text);
    add(SITEMAP, "/", this::sitemap);
    add(AtomFeed.PATH, "/", this::feed);
    add(
        EventStreamResponses.PATH,
        "/",
        new EventStreamResponses(updates, served.changed(), representation, problems));
    add(own + "*", own, redirect("/"));
    add(UnApi.PATH, "/", new UnApi(id -> sources.reference(id).isPresent(), problems));
    add("/.well-known/void", "/.well-known/void", redirect("/dataset"));
  }

  /** The servlets by the patterns of their paths. */
  Map<String, ReadServlet> servlets() {
    return Map.copyOf(servlets);
  }

  /** Answers at the endpoint who comes without a query. */
  Filter aboutEndpoint(Federation federation) {
    return new AboutEndpoint(
        new ServiceDescription(served.dataset(), federation), representation, pages, problems);
  }

  private void addResources() {
    add("/data/*", "/data/", unlessGone(responses(sources::things)));
    add("/update/*", "/update/", responses(sources::updates));
    add("/graph/*", "/graph/", responses(sources::graphs));
    WebResource terms = sources.ontology("ontology", ontology);
    WebResource shapes = sources.ontology("shapes", ProgramResources.turtle(SHAPES));
    Supplier<WebResource> description =
        new Memoized<>(
            served.changed(), () -> sources.description(updates.get(), served.operator()));
    addWithSuffixes("/ontology", tail -> isOntology(tail) ? Optional.of(terms) : Optional.empty());
    addWithSuffixes("/shapes", tail -> tail.isEmpty() ? Optional.of(shapes) : Optional.empty());
    addWithSuffixes(
        "/dataset", tail -> tail.isEmpty() ? Optional.of(description.get()) : Optional.empty());
  }

  /** The ontology, or the version of it that is in use. */
  private boolean isOntology(String tail) {
    return tail.isEmpty()
        || ontology.stream(null, OWL2.versionIRI.asNode(), null)
            .anyMatch(t -> t.getObject().getURI().equals(identity.base() + "ontology" + tail));
  }

  private void addWithSuffixes(String root, Function<String, Optional<WebResource>> resources) {
    add(root + "/*", root, responses(resources));
    for (ResponseFormat format : ResponseFormat.values()) {
      add(root + "." + format.suffix(), root, responses(resources));
    }
  }

  private ReadServlet.Answer responses(Function<String, Optional<WebResource>> resources) {
    return new ResourceResponses(
        resources, representation, served.changed(), sources::near, problems);
  }

  private void addFiles() {
    add("/context.jsonld", representation.context(), ResponseFormat.JSON_LD.contentType());
    add("/prefixes", representation.prefixes(), "text/plain; charset=utf-8");
    add("/openapi.json", file("openapi.json"), ResponseFormat.JSON.contentType());
    add("/favicon.ico", file("icon.svg"), "image/svg+xml");
    add("/style.css", file("style.css"), "text/css; charset=utf-8");
  }

  private static byte[] file(String name) {
    return ProgramResources.bytes("/web/" + name);
  }

  private void add(String path, byte[] body, String contentType) {
    Instant started = Instant.now();
    add(
        path,
        "/",
        (tail, request, response) -> send(body, contentType, started, request, response));
  }

  private void add(String pattern, String root, ReadServlet.Answer answer) {
    servlets.put(pattern, new ReadServlet(root, answer, problems));
  }

  /** Sends what exists in one format only, unless the client does not accept it. */
  private void send(
      byte[] body,
      String contentType,
      Instant changed,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    CommonHeadersFilter.varyByAccept(response);
    String mediaType = MimeTypes.getContentTypeWithoutCharset(contentType);
    if (Accept.of(request.getHeader("Accept")).accepts(mediaType)) {
      CacheableResponse.send(request, response, body, contentType, changed);
    } else {
      String path = request.getRequestURI();
      FormatLink only = new FormatLink(path, path, mediaType);
      problems.notInThisFormat(request, response, path, List.of(only));
    }
  }

  /** The first page: what is where. */
  private void home(String tail, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<DocumentLink> documents = sources.documents(LISTED + 1);
    boolean complete = documents.size() <= LISTED;
    List<DocumentLink> listed = complete ? documents : documents.subList(0, LISTED);
    PageMetadata metadata =
        PageMetadata.ofDataset(
            DatasetAccess.describe(
                DatasetDescription.general(),
                updates.get(),
                served.changed().get(),
                served.operator()));
    byte[] page =
        pages.write(
            "home.jte", Map.of("documents", listed, "complete", complete, "metadata", metadata));
    send(page, ResponseFormat.HTML.contentType(), served.changed().get(), request, response);
  }

  /** Answers 410 for things that were retired. */
  private ReadServlet.Answer unlessGone(ReadServlet.Answer answer) {
    return (tail, request, response) -> {
      String id = ResponseFormat.ofPath(tail).map(f -> f.withoutSuffix(tail)).orElse(tail);
      Optional<Value> replacement = sources.replacement(id);
      if (replacement.isPresent()) {
        problems.gone(request, response, sources.thing(id), replacement.get());
      } else {
        answer.send(tail, request, response);
      }
    };
  }

  /** Redirects from a thing to what is said of it: a resolution is not a web page about it. */
  private void thing(String tail, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (sources.exists(sources.thing(tail)) || isThingInAFormat(tail)) {
      String data = "/data/" + tail;
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", data);
      response.setHeader("Link", "<" + data + ">; rel=\"describedby\"");
    } else {
      problems.unknown(request, response, sources.thing(tail), sources.near(tail));
    }
  }

  /** A document's text as it was read: the offsets of evidence count in it. */
  private void text(String tail, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Path> file = served.text().apply(tail);
    if (file.isEmpty()) {
      problems.unknown(request, response, request.getRequestURI(), sources.near(tail));
      return;
    }
    response.addHeader("Link", "<" + sources.thing(tail) + ">; rel=\"describes\"");
    byte[] text = Files.readAllBytes(file.get());
    send(text, "text/plain; charset=utf-8", served.changed().get(), request, response);
  }

  /** The documents for search engines, or a part of them where they are many. */
  private void sitemap(String tail, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    URI address = URI.create(request.getRequestURL().toString());
    String server = address.getScheme() + "://" + address.getRawAuthority();
    String part = request.getParameter("part");
    Optional<byte[]> xml =
        part == null ? Optional.of(sitemap.get().xml(server)) : sitemap.get().part(server, part);
    if (xml.isPresent()) {
      send(xml.get(), "application/xml", served.changed().get(), request, response);
    } else {
      problems.unknown(request, response, SITEMAP + "?part=" + part, List.of());
    }
  }

  /** The newest updates, for feed readers. */
  private void feed(String tail, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] feed = AtomFeed.of(updates.get(), served.changed().get());
    send(feed, AtomFeed.CONTENT_TYPE, served.changed().get(), request, response);
  }

  private boolean isThingInAFormat(String tail) {
    return ResponseFormat.ofPath(tail)
        .filter(format -> sources.exists(sources.thing(format.withoutSuffix(tail))))
        .isPresent();
  }

  /** Redirects to the same path below another root, which starts with a slash. */
  private static ReadServlet.Answer redirect(String target) {
    return (tail, request, response) -> {
      response.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
      // Never another host: two slashes would begin one.
      String query = request.getQueryString();
      response.setHeader(
          "Location", target + tail.replaceFirst("^/+", "") + (query == null ? "" : "?" + query));
    };
  }
}
