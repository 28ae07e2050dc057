package org.mandategraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the endpoint and the server tell of themselves, and to whom. */
@Tag("one-jdk")
class AboutEndpointTest {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

  @TempDir static Path folder;
  private static SeedServer server;

  @BeforeAll
  static void start() throws IOException {
    server = SeedServer.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void withoutAQueryTheEndpointDescribesItself() throws Exception {
    HttpResponse<byte[]> response = server.get("/sparql");
    assertThat(SeedServer.header(response, "Content-Type")).startsWith("text/turtle");
    Model model =
        RDFParser.create()
            .source(new ByteArrayInputStream(response.body()))
            .lang(Lang.TURTLE)
            .toModel();
    Resource service = model.getResource(server.sparql().toString());
    assertThat(service.getPropertyResourceValue(model.createProperty(SD, "endpoint")))
        .isEqualTo(service);
    assertThat(service.listProperties(model.createProperty(SD, "resultFormat")).toList())
        .hasSizeGreaterThan(5);
    assertThat(model.listObjectsOfProperty(model.createProperty(SD, "namedGraph")).toList())
        .contains(
            model.getResource("https://w3id.org/mandategraph/graph/A/RES/66/181"),
            model.getResource("https://w3id.org/mandategraph/graph/authority"))
        .hasSize(6);
    assertThat(
            service.hasProperty(
                model.createProperty(SD, "feature"), model.getResource(SD + "BasicFederatedQuery")))
        .isFalse();
  }

  @Test
  void aReaderGetsAForm() throws Exception {
    String page = SeedServer.text(server.get("/sparql", "Accept", "text/html,*/*;q=0.8"));
    assertThat(page).contains("<form action=\"/sparql\"", "<label for=\"query\">", "cites-uncac");
  }

  @Test
  void namedGraphsAreAskedByDocument() throws Exception {
    String query =
        "SELECT (count(*) AS ?n) FROM <https://w3id.org/mandategraph/graph/A/RES/66/181>"
            + " { ?s a <https://w3id.org/mandategraph/ontology#OperativeParagraph> }";
    assertThat(rows(query).get(0).path("n").path("value").asInt()).isPositive();
    assertThat(
            rows(
                "SELECT DISTINCT ?g { GRAPH ?g { ?d a"
                    + " <https://w3id.org/mandategraph/ontology#DocumentGraph> } }"))
        .hasSize(4);
  }

  @Test
  void wordsAreSearchedFor() throws Exception {
    String query =
        "PREFIX text: <http://jena.apache.org/text#>"
            + " PREFIX mg: <https://w3id.org/mandategraph/ontology#>"
            + " SELECT ?p { ?p text:query (mg:text \"trafficking\") }";
    assertThat(rows(query)).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/sparql-results+json",
    "xml, application/sparql-results+xml",
    "csv, text/csv",
    "tsv, text/tab-separated-values",
  })
  void rowsComeInEachFormat(String format, String type) throws Exception {
    HttpResponse<byte[]> byName =
        server.get(
            "/sparql?format=" + format + "&query=" + encode("SELECT * { ?s ?p ?o } LIMIT 3"));
    HttpResponse<byte[]> byHeader =
        server.get("/sparql?query=" + encode("SELECT * { ?s ?p ?o } LIMIT 3"), "Accept", type);
    assertThat(SeedServer.header(byHeader, "Content-Type")).startsWith(type);
    assertThat(byName.body()).isEqualTo(byHeader.body());
  }

  @ParameterizedTest
  @CsvSource({"text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json"})
  void graphsComeInEachFormat(String type) throws Exception {
    HttpResponse<byte[]> response =
        server.get(
            "/sparql?query=" + encode("CONSTRUCT WHERE { ?s ?p ?o } LIMIT 3"), "Accept", type);
    assertThat(SeedServer.header(response, "Content-Type")).startsWith(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT * { ?s ?p ?o } LIMIT 3        | text/turtle              | application/sparql-results+json
          SELECT * { ?s ?p ?o } LIMIT 3        | text/html, image/*       | text/csv
          ASK {}                               | text/turtle              | application/sparql-results+json
          CONSTRUCT WHERE { ?s ?p ?o } LIMIT 3 | text/csv                 | text/turtle
          DESCRIBE <urn:x>                     | application/sparql-results+json | application/ld+json
          """)
  void whatCannotBeGivenIsRefused(String query, String accept, String given) throws Exception {
    String path = "/sparql?query=" + encode(query);
    HttpResponse<byte[]> refused = server.get(path, "Accept", accept);
    assertThat(refused.statusCode()).isEqualTo(406);
    assertThat(SeedServer.text(refused)).contains(given);
    HttpResponse<byte[]> last = server.get(path, "Accept", accept + ", " + given + ";q=0.1");
    assertThat(last.statusCode()).isEqualTo(200);
    assertThat(SeedServer.header(last, "Content-Type")).startsWith(given);
    assertThat(server.get(path, "Accept", accept + ", */*;q=0.1").statusCode()).isEqualTo(200);
  }

  @Test
  void theParameterOfTheFormatCountsMoreThanTheHeader() throws Exception {
    String path = "/sparql?format=csv&query=" + encode("SELECT * { ?s ?p ?o } LIMIT 3");
    HttpResponse<byte[]> response = server.get(path, "Accept", "text/html");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(SeedServer.header(response, "Content-Type")).startsWith("text/csv");
  }

  @Test
  void pagesOfAllSitesMayRead() throws Exception {
    for (String path :
        List.of("/sparql?query=" + encode("ASK {}"), "/data/A/RES/66/181", "/id/x")) {
      HttpResponse<byte[]> response = server.get(path, "Origin", "https://evil.example");
      assertThat(SeedServer.header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(response.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    }
    HttpResponse<String> preflight =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(server.sparql())
                    .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                    .header("Origin", "https://evil.example")
                    .header("Access-Control-Request-Method", "POST")
                    .header("Access-Control-Request-Headers", "content-type")
                    .build(),
                BodyHandlers.ofString());
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .isEqualTo("GET, HEAD, POST, OPTIONS");
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
        .contains("Content-Type");
  }

  @Test
  void thePrefixesCanStandBeforeAQuery() throws Exception {
    String prefixes = SeedServer.text(server.get("/prefixes"));
    assertThat(rows(prefixes + "SELECT ?a { ?a a mg:Act } LIMIT 1")).hasSize(1);
  }

  @Test
  void openApiTellsTheTruth() throws Exception {
    JsonNode api = new ObjectMapper().readTree(server.get("/openapi.json").body());
    for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
      JsonNode get = path.getValue().path("get");
      String address = address(path);
      for (Map.Entry<String, JsonNode> status : get.path("responses").properties()) {
        int code = Integer.parseInt(status.getKey());
        if (code == 303 || code == 308) {
          assertThat(server.get(address).statusCode()).as(address).isEqualTo(code);
        }
        if (code == 200 && !address.equals("/sparql") && !path.getKey().contains("suffix")) {
          for (String type : iterable(status.getValue().path("content"))) {
            HttpResponse<byte[]> response = server.get(address, "Accept", type);
            assertThat(response.statusCode()).as(address + " " + type).isEqualTo(200);
            assertThat(SeedServer.header(response, "Content-Type")).startsWith(type);
          }
        }
      }
    }
    for (JsonNode suffix : api.at("/paths/~1data~1{id}.{suffix}/get/parameters/1/schema/enum")) {
      assertThat(server.get("/data/A/RES/66/181." + suffix.asText()).statusCode())
          .as(suffix.asText())
          .isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip"})
  void headIsAnsweredAsGetWithoutTheBody(String coding) throws Exception {
    List<String> paths = new ArrayList<>(addresses());
    paths.addAll(
        List.of(
            "/sparql?query=" + encode("SELECT * { ?s ?p ?o } LIMIT 9"),
            "/sparql?query=" + encode("CONSTRUCT WHERE { ?s ?p ?o } LIMIT 9"),
            "/sparql?query=nonsense",
            "/sparql?nonsense",
            "/data/A/RES/66/181.ttl",
            "/data/actor/nobody",
            "/data/%1b",
            "/style.css",
            "/nothing"));
    for (String path : paths) {
      HttpResponse<byte[]> get = server.get(path, "Accept-Encoding", coding);
      HttpResponse<byte[]> head = server.head(path, "Accept-Encoding", coding);
      assertThat(head.statusCode()).as(path).isEqualTo(get.statusCode());
      assertThat(head.body()).as(path).isEmpty();
      for (String name :
          List.of("Content-Type", "Content-Encoding", "ETag", "Vary", "Location", "Link")) {
        assertThat(head.headers().allValues(name))
            .as(path + " " + name)
            .isEqualTo(get.headers().allValues(name));
      }
    }
  }

  /** The addresses of the API's description, with its examples. */
  private static List<String> addresses() throws Exception {
    JsonNode api = new ObjectMapper().readTree(server.get("/openapi.json").body());
    return api.path("paths").properties().stream().map(AboutEndpointTest::address).toList();
  }

  private static String address(Map.Entry<String, JsonNode> path) {
    String address = path.getKey();
    for (JsonNode parameter : path.getValue().path("get").path("parameters")) {
      address =
          address.replace(
              "{" + parameter.path("name").asText() + "}", parameter.path("example").asText());
    }
    return address;
  }

  private static List<String> iterable(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static JsonNode rows(String query) throws Exception {
    HttpResponse<byte[]> response = server.get("/sparql?query=" + encode(query));
    assertThat(response.statusCode()).as(SeedServer.text(response)).isEqualTo(200);
    return new ObjectMapper().readTree(response.body()).path("results").path("bindings");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
