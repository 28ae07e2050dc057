package org.mandategraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandategraph.store.DatasetDescription;
import org.mandategraph.store.Federation;

class EndpointTest {
  private static final String ALL = "SELECT * { ?s ?p ?o }";
  private static final String CONSTRUCT = "CONSTRUCT WHERE { ?s ?p ?o }";

  private static final Instant CHANGED = Instant.parse("2026-01-01T00:00:00Z");

  private final Dataset dataset = TDB2Factory.createDataset();
  private Endpoint endpoint;

  @BeforeEach
  void start() throws IOException {
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(
        dataset,
        () ->
            dataset
                .getNamedModel("http://example.org/g")
                .createResource("http://example.org/s")
                .addProperty(RDFS.label, "a label"));
    endpoint = start("localhost", 0);
  }

  @AfterEach
  void stop() {
    endpoint.close();
    dataset.close();
  }

  @Test
  void answersGetAndPostAlike() throws Exception {
    HttpResponse<String> get = get(ALL);
    assertThat(get.statusCode()).isEqualTo(200);
    assertThat(get.body()).contains("a label");
    assertThat(post("application/sparql-query", ALL).body()).isEqualTo(get.body());
    assertThat(post("application/x-www-form-urlencoded", "query=" + encode(ALL)).body())
        .isEqualTo(get.body());
  }

  @ParameterizedTest
  @CsvSource({
    "*/*, application/sparql-results+json",
    "text/csv, text/csv",
    "application/sparql-results+xml, application/sparql-results+xml",
  })
  void answersInTheFormatThatIsAskedFor(String accept, String rows) throws Exception {
    assertThat(contentType(get(ALL, "Accept", accept))).startsWith(rows);
  }

  @Test
  void answersInJsonAndTurtleWhereNobodySays() throws Exception {
    assertThat(contentType(get(ALL))).startsWith("application/sparql-results+json");
    assertThat(contentType(get(CONSTRUCT))).startsWith("text/turtle");
  }

  @Test
  void tellsAVisitorWhatIsWhere() throws Exception {
    HttpResponse<String> home = send(at("/").build());
    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(home.body()).contains("/sparql");
    assertThat(send(at("/nothing").build()).statusCode()).isEqualTo(404);
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of("no SPARQL", "DROP TABLE students"),
        Arguments.of("insert", "INSERT DATA { <urn:a> <urn:b> <urn:c> }"),
        Arguments.of("load", "LOAD <file:///etc/passwd>"),
        Arguments.of("drop", "DROP ALL"),
        Arguments.of("service", "SELECT * { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } }"),
        Arguments.of(
            "service in a filter",
            "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o }"
                + " } }"),
        Arguments.of(
            "service in a subquery", "SELECT * { { SELECT * { SERVICE ?x { ?s ?p ?o } } } }"),
        Arguments.of("from a file", "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }"),
        Arguments.of(
            "from a named file",
            "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g {?s ?p ?o} }"),
        Arguments.of(
            "sleep",
            "SELECT * { ?s ?p ?o FILTER (<http://jena.apache.org/ARQ/function#wait>(60000)) }"),
        Arguments.of(
            "sleep in an inner query",
            "SELECT * { { SELECT (<http://jena.hpl.hp.com/ARQ/function#wait>(60000) AS ?w) {} } }"),
        Arguments.of("class", "SELECT * { ?s ?p ?o FILTER (<java:java.lang.Runtime>(?s)) }"),
        Arguments.of("class as a property", "SELECT * { ?s <java:java.lang.Runtime> ?o }"),
        Arguments.of("class in a filter", "SELECT * { FILTER EXISTS { ?s <java:x.Y> ?o } }"),
        Arguments.of("computed function", "SELECT * { ?s ?p ?o FILTER (CALL(?p, 1)) }"),
        Arguments.of("long", ALL + " ".repeat(GuardedQuery.MAX_LENGTH)),
        Arguments.of("deep groups", "SELECT * " + "{".repeat(9_000) + "}".repeat(9_000)),
        Arguments.of(
            "deep brackets",
            "SELECT * { FILTER " + "(".repeat(9_000) + "1" + ")".repeat(9_000) + " }"),
        Arguments.of("deep negation", "SELECT * { FILTER (" + "!".repeat(40_000) + "true) }"),
        Arguments.of(
            "deep subqueries",
            "SELECT * " + "{ SELECT * ".repeat(3_000) + "{ ?s ?p ?o }" + "}".repeat(3_000)),
        Arguments.of("long path", "SELECT * { ?s " + "<p>/".repeat(10_000) + "<p> ?o }"),
        Arguments.of("long sum", "SELECT * { FILTER (" + "1+".repeat(20_000) + "1 > 1) }"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void refusesHostileQueries(String name, String query) throws Exception {
    assertThat(post("application/sparql-query", query).statusCode()).isIn(400, 403);
    assertThat(post("application/x-www-form-urlencoded", "query=" + encode(query)).statusCode())
        .isIn(400, 403);
    assertUnharmed();
  }

  @ParameterizedTest
  @ValueSource(strings = {"default-graph-uri", "named-graph-uri"})
  void refusesFilesAsGraphsOfTheProtocol(String parameter) throws Exception {
    String query = "?query=" + encode(ALL) + "&" + parameter + "=" + encode("file:///etc/passwd");
    assertThat(send(at("/sparql" + query).build()).statusCode()).isEqualTo(400);
  }

  @Test
  void refusesABodyThatIsTooLarge() throws Exception {
    int bytes = 10_000_000;
    assertThat(offer("application/sparql-query", bytes)).contains(" 413 ");
    assertThat(offer("application/x-www-form-urlencoded", bytes)).containsAnyOf(" 400 ", " 413 ");
    assertUnharmed();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sparql", "/sparql/update", "/sparql/data", "/sparql?default"})
  void takesNoData(String path) throws Exception {
    String turtle = "<urn:a> <urn:b> <urn:c> .";
    String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
    Map<String, String> bodies =
        Map.of(
            "text/turtle", turtle,
            "application/sparql-update", update,
            "application/x-www-form-urlencoded", "update=" + encode(update));
    for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
      for (Map.Entry<String, String> body : bodies.entrySet()) {
        HttpRequest request =
            at(path)
                .header("Content-Type", body.getKey())
                .method(method, BodyPublishers.ofString(body.getValue()))
                .build();
        assertThat(send(request).statusCode()).as("%s %s", method, body).isBetween(400, 499);
      }
    }
    assertUnharmed();
  }

  @Test
  void aClientCannotPutAStyleSheetOrACallIntoAnAnswer() throws Exception {
    String asked = "&stylesheet=" + encode("https://example.org/x.xsl") + "&callback=run";
    for (String format : new String[] {"xml", "json"}) {
      HttpResponse<String> answer =
          send(at("/sparql?format=" + format + asked + "&query=" + encode(ALL)).build());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("a label").doesNotContain("x.xsl", "run(");
      assertThat(answer.headers().firstValue("Content-Security-Policy"))
          .hasValueSatisfying(policy -> assertThat(policy).contains("sandbox"));
    }
  }

  @Test
  void cutsOffAQueryThatTakesTooLong() throws Exception {
    endpoint.close();
    endpoint = Endpoint.start(served(), Federation.none(), "localhost", 0, 200);
    Txn.executeWrite(
        dataset,
        () -> {
          for (int i = 0; i < 300; i++) {
            dataset.getDefaultModel().createResource("urn:x:" + i).addProperty(RDFS.label, "x");
          }
        });
    dataset.getContext().set(TDB2.symUnionDefaultGraph, false);
    String endless =
        "SELECT (count(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }";
    assertThat(get(endless).statusCode()).isEqualTo(503);
    String longer = "/sparql?timeout=50000,50000&query=" + encode(endless);
    assertThat(send(at(longer).build()).statusCode()).isEqualTo(503);
    assertThat(get(endless, "Timeout", "50000").statusCode()).isEqualTo(503);
    assertThat(get("ASK {}").statusCode()).isEqualTo(200);
  }

  @Test
  void saysThatThePortIsTaken() {
    assertThatThrownBy(() -> start("localhost", endpoint.port()))
        .isInstanceOf(BindException.class)
        .hasMessageContaining("in use");
  }

  @Test
  void saysThatThereIsNoSuchAddress() {
    assertThatThrownBy(() -> start("no-such-host.invalid", 0)).isInstanceOf(BindException.class);
  }

  @Test
  void freesThePortAtItsEnd() throws Exception {
    int port = endpoint.port();
    endpoint.close();
    endpoint = start("127.0.0.1", port);
    assertThat(endpoint.uri()).hasHost("127.0.0.1").hasPort(port);
    assertUnharmed();
  }

  private Endpoint start(String host, int port) throws BindException {
    return Endpoint.start(served(), Federation.none(), host, port, Endpoint.TIMEOUT);
  }

  private ServedData served() {
    return new ServedData(
        dataset,
        () -> CHANGED,
        id -> Optional.empty(),
        id -> Optional.empty(),
        DatasetDescription::general,
        Operator.UNNAMED);
  }

  private void assertUnharmed() throws Exception {
    HttpResponse<String> all = get(ALL, "Accept", "text/csv");
    assertThat(all.body().lines().skip(1))
        .containsExactly("http://example.org/s,http://www.w3.org/2000/01/rdf-schema#label,a label");
  }

  private HttpResponse<String> get(String query, String... headers) throws Exception {
    HttpRequest.Builder request = at("/sparql?query=" + encode(query));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  private HttpResponse<String> post(String type, String body) throws Exception {
    return send(
        at("/sparql").header("Content-Type", type).POST(BodyPublishers.ofString(body)).build());
  }

  /**
   * The status line with which the server answers a client that announces a body and waits for
   * leave to send it, as curl does: one that sends on may have its connection reset before it reads
   * the answer, and Java's own client waits for ever for a leave that does not come.
   */
  private String offer(String type, int bytes) throws IOException {
    try (Socket socket = new Socket(endpoint.uri().getHost(), endpoint.port())) {
      String head =
          String.join(
              "\r\n",
              "POST /sparql HTTP/1.1",
              "Host: localhost",
              "Content-Type: " + type,
              "Content-Length: " + bytes,
              "Expect: 100-continue",
              "\r\n");
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      InputStreamReader answer =
          new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII);
      return new BufferedReader(answer).readLine();
    }
  }

  private HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(endpoint.uri().resolve(URI.create(path)));
  }

  /** On a connection of its own: the server closes one whose body it did not want to read. */
  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static String contentType(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
