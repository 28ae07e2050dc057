package org.mandategraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every IRI of ours that the graph of the seeds says something of leads, from its own path, to a
 * document in each format, and the document says the same of it as the graph.
 */
@Tag("one-jdk")
@Order(2)
class IdentityWalkTest {
  private static final String BASE = "https://w3id.org/mandategraph/";

  @TempDir static Path folder;
  private static SeedServer server;
  private static Graph all;
  private static Map<String, List<Triple>> subjects;

  @BeforeAll
  static void start() throws Exception {
    server = SeedServer.start(folder);
    all = GraphFactory.createDefaultGraph();
    Txn.executeRead(
        server.store().dataset(),
        () ->
            server
                .store()
                .dataset()
                .asDatasetGraph()
                .find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> all.add(quad.asTriple())));
    subjects = new TreeMap<>();
    all.find()
        .filterKeep(t -> t.getSubject().isURI() && t.getSubject().getURI().startsWith(BASE))
        .forEachRemaining(
            t -> subjects.computeIfAbsent(t.getSubject().getURI(), s -> new ArrayList<>()).add(t));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void thereIsMuchToWalk() {
    assertThat(subjects).hasSizeGreaterThan(4_000);
    assertThat(subjects.keySet())
        .contains(
            BASE + "id/A/RES/66/181",
            BASE + "id/A/RES/66/181/op34",
            BASE + "id/A/RES/66/181/op8/act2",
            BASE + "id/A/RES/66/181/fn10",
            BASE + "id/instrument/untoc",
            BASE + "id/actor/unodc",
            BASE + "id/verb/request",
            BASE + "id/actor/general-assembly",
            BASE + "id/series/ga-resolution",
            BASE + "graph/A/RES/66/181",
            BASE + "ontology#Act");
  }

  @Test
  void everythingLeadsToTheDocumentAboutIt() throws Exception {
    for (String iri : subjects.keySet()) {
      if (iri.startsWith(BASE + "id/")) {
        HttpResponse<byte[]> response = server.get(path(iri));
        assertThat(response.statusCode()).as(iri).isEqualTo(303);
        assertThat(SeedServer.header(response, "Location"))
            .isEqualTo(path(iri).replaceFirst("^/id/", "/data/"));
      }
    }
  }

  /** Everything in Turtle; in the other syntaxes, which the same triples go through, a share. */
  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "JSON_LD", "N_TRIPLES", "RDF_XML"})
  void everythingComesBackWithTheSameTriples(ResponseFormat format) {
    Map<String, List<String>> byPath =
        subjects.keySet().stream().collect(Collectors.groupingBy(IdentityWalkTest::path));
    byPath.entrySet().stream()
        .filter(e -> format == ResponseFormat.TURTLE || isInShare(e.getKey()))
        .forEach(e -> comeBack(e.getKey(), e.getValue(), format));
  }

  /** One path in eight, always the same ones. */
  private static boolean isInShare(String path) {
    return path.hashCode() % 8 == 0;
  }

  private static void comeBack(String path, List<String> iris, ResponseFormat format) {
    Graph graph = GraphFactory.createDefaultGraph();
    ByteArrayInputStream body = new ByteArrayInputStream(resolve(path, format).body());
    RDFDataMgr.read(graph, body, server.at(path).toString(), lang(format));
    iris.forEach(iri -> assertSame(iri, graph));
  }

  /** Everything as a page; in the formats that are made of the same view, a share. */
  @ParameterizedTest
  @EnumSource(names = {"HTML", "JSON", "CSV"})
  void everythingIsShownToReaders(ResponseFormat format) {
    subjects.keySet().stream()
        .map(IdentityWalkTest::path)
        .distinct()
        .filter(path -> format == ResponseFormat.HTML || isInShare(path))
        .forEach(path -> isShown(path, format));
  }

  private static void isShown(String path, ResponseFormat format) {
    String body = SeedServer.text(resolve(path, format));
    String iri = BASE + path.substring(1);
    switch (format) {
      case HTML -> assertThat(body).startsWith("<!doctype html>").contains(iri);
      case JSON -> assertThat(body).contains("\"" + iri + "\"");
      default -> assertThat(body.lines().count()).as(path).isGreaterThan(1);
    }
  }

  /** The document in a format, as the header asks for it. */
  private static HttpResponse<byte[]> resolve(String thing, ResponseFormat format) {
    String path = thing.replaceFirst("^/id/", "/data/");
    HttpResponse<byte[]> response = get(path, format.mediaType());
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    assertThat(SeedServer.header(response, "Content-Type")).startsWith(format.mediaType());
    assertThat(SeedServer.header(response, "Content-Location"))
        .isEqualTo(path + "." + format.suffix());
    if (!isInShare(path)) {
      return response;
    }
    HttpResponse<byte[]> bySuffix = get(path + "." + format.suffix(), "x/y");
    assertThat(bySuffix.statusCode()).as(path).isEqualTo(200);
    assertThat(bySuffix.body()).as(path).isEqualTo(response.body());
    return response;
  }

  private static HttpResponse<byte[]> get(String path, String accept) {
    try {
      return server.get(path, "Accept", accept);
    } catch (Exception e) {
      throw new AssertionError(path, e);
    }
  }

  private static void assertSame(String iri, Graph graph) {
    Node subject = NodeFactory.createURI(iri);
    assertThat(about(subject, graph).isIsomorphicWith(about(subject, all))).as(iri).isTrue();
  }

  /** The triples of a subject, and of the blank nodes it leads to. */
  private static Graph about(Node subject, Graph graph) {
    Graph about = GraphFactory.createDefaultGraph();
    Deque<Node> open = new ArrayDeque<>(List.of(subject));
    while (!open.isEmpty()) {
      graph
          .find(open.remove(), Node.ANY, Node.ANY)
          .forEachRemaining(
              triple -> {
                about.add(triple);
                if (triple.getObject().isBlank()) {
                  open.add(triple.getObject());
                }
              });
    }
    return about;
  }

  private static String path(String iri) {
    return "/" + iri.substring(BASE.length()).replaceFirst("#.*", "");
  }

  private static Lang lang(ResponseFormat format) {
    return switch (format) {
      case TURTLE -> Lang.TURTLE;
      case JSON_LD -> Lang.JSONLD11;
      case N_TRIPLES -> Lang.NTRIPLES;
      default -> Lang.RDFXML;
    };
  }
}
