package org.mandategraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SERVICE calls of a partner that counts them: 250 of ours, of which it knows those up to 200. */
class ServiceBatchesTest {
  private static final String PARTNER = "http://partner.example/sparql";
  private static final String OTHER = "http://other.example/sparql";
  private static final PartnerLimits PATIENT =
      new PartnerLimits(Duration.ofMinutes(2), 20, 1_000_000);
  private static final String PREFIXES =
      "PREFIX : <http://things.example/> PREFIX foaf: <" + FOAF.NS + "> ";

  private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final Dataset ours = TDB2Factory.createDataset();
  private final Dataset theirs = DatasetFactory.create();
  private HttpServer partner;
  private ExecutorService threads;

  private interface Answer {
    void give(HttpExchange exchange, String select) throws Exception;
  }

  @BeforeEach
  void start() throws IOException {
    ours.executeWrite(() -> fill(ours.getDefaultModel(), 250, "nick"));
    fill(theirs.getDefaultModel(), 200, "name");
    threads = Executors.newCachedThreadPool();
    partner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    partner.setExecutor(threads);
    partner.start();
    serve("/data", this::rows);
    serve("/other", this::rows);
  }

  @AfterEach
  void stop() {
    end.countDown();
    partner.stop(0);
    threads.shutdownNow();
  }

  private static void fill(Model model, int things, String property) {
    for (int i = 1; i <= things; i++) {
      model
          .createResource("http://things.example/" + i)
          .addProperty(RDF.type, FOAF.Agent)
          .addProperty(model.createProperty(FOAF.NS, property), property + " " + i);
    }
  }

  private void serve(String path, Answer answer) {
    partner.createContext(
        path,
        exchange -> {
          String form =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          String select =
              URLDecoder.decode(form.substring("query=".length()), StandardCharsets.UTF_8);
          requests.add(path + " " + select);
          exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
          try (exchange) {
            answer.give(exchange, select);
          } catch (Exception e) {
            throw new IOException(e);
          }
        });
  }

  private void rows(HttpExchange exchange, String select) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (QueryExecution run = QueryExecution.dataset(theirs).query(select).build()) {
      ResultSetFormatter.outputAsJSON(exchange.getResponseBody(), run.execSelect());
    }
  }

  private List<String> ask(String path, PartnerLimits limits, String select) {
    Federation federation =
        new Federation(Map.of(PARTNER, address(path), OTHER, address("/other")), limits);
    String query = PREFIXES + select.replace("PARTNER", PARTNER).replace("OTHER", OTHER);
    List<String> rows = new ArrayList<>();
    new QueryRunner(ours, federation)
        .rows(query)
        .forEach(row -> rows.add(row.get("nick") + " = " + row.get("name")));
    return rows;
  }

  private String address(String path) {
    return "http://localhost:" + partner.getAddress().getPort() + path;
  }

  private static String[] named(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(i -> "nick " + i + " = name " + i)
        .toArray(String[]::new);
  }

  @Test
  void aHundredValuesGoInOneCall() {
    assertThat(
            ask(
                "/data",
                PATIENT,
                "SELECT * { ?x foaf:nick ?nick SERVICE <PARTNER> { ?x foaf:name ?name } }"))
        .containsExactlyInAnyOrder(named(1, 200));
    assertThat(requests).hasSize(3).allMatch(r -> r.contains("VALUES"));
  }

  @Test
  void optionalCallsToo() {
    assertThat(
            ask(
                "/data",
                PATIENT,
                "SELECT * { ?x foaf:nick ?nick"
                    + " OPTIONAL { SERVICE <PARTNER> { ?x foaf:name ?name } } }"))
        .hasSize(250)
        .contains(named(1, 200))
        .contains("nick 201 = null", "nick 250 = null");
    assertThat(requests).hasSize(3);
  }

  @Test
  void callsInAUnionToo() {
    assertThat(
            ask(
                "/data",
                PATIENT,
                "SELECT * { ?x foaf:nick ?nick"
                    + " { SERVICE <PARTNER> { ?x foaf:name ?name } }"
                    + " UNION { SERVICE <OTHER> { ?x foaf:name ?name } }"
                    + " UNION { BIND ('none' AS ?name) } }"))
        .hasSize(650);
    assertThat(requests).hasSize(6);
  }

  @Test
  void rowsThatShareAValueAskForItOnce() {
    assertThat(
            ask(
                "/data",
                PATIENT,
                "SELECT * { VALUES ?x { :1 :2 } ?y foaf:nick ?nick"
                    + " SERVICE <PARTNER> { ?x foaf:name ?name } }"))
        .hasSize(500);
    assertThat(requests).hasSizeLessThanOrEqualTo(2);
  }

  /** A missing value matches all that the partner has; other rows do not get these solutions. */
  @Test
  void aRowWithoutAValueIsAskedApart() {
    assertThat(
            ask(
                "/data",
                PATIENT,
                "SELECT * { VALUES (?x ?nick) { (:1 'a') (UNDEF 'b') (:2 'c') }"
                    + " SERVICE <PARTNER> { ?x foaf:name ?name } }"))
        .hasSize(202)
        .contains("a = name 1", "b = name 1", "b = name 200", "c = name 2");
    assertThat(requests).hasSize(3);
  }

  /** What is filtered, bound, selected or optional inside the call is so at the partner. */
  @Test
  void patternsOfEveryFormAreAsked() {
    for (String pattern :
        List.of(
            "{ ?x foaf:name ?name FILTER (?name != 'name 3') }",
            "{ ?x foaf:name ?n BIND (?n AS ?name) FILTER (?n != 'name 3') }",
            "{ BIND (:1 AS ?x) ?x foaf:name ?name }",
            "{ SELECT ?x (MIN(?n) AS ?name) { ?x foaf:name ?n } GROUP BY ?x }",
            "{ { SELECT DISTINCT ?x { ?x foaf:name ?hidden } } ?x foaf:name ?name }",
            "{ ?x foaf:name ?name OPTIONAL { ?x foaf:mbox ?mail } }",
            "{ ?x foaf:name ?name MINUS { ?x foaf:name 'name 3' } }",
            "{ ?x foaf:name|foaf:mbox ?name FILTER EXISTS { ?x foaf:name [] } }")) {
      assertThat(
              ask(
                  "/data",
                  PATIENT,
                  "SELECT ?nick ?name { VALUES (?x ?nick) { (:1 'a') (:900 'b') }"
                      + " SERVICE <PARTNER> "
                      + pattern
                      + " }"))
          .as(pattern)
          .containsExactly("a = name 1");
    }
  }

  /** The first answers only when the second is asked too. */
  @Test
  void partnersThatNeedNothingOfEachOtherAreAskedAtTheSameTime() {
    CountDownLatch both = new CountDownLatch(2);
    for (String path : List.of("/first", "/second")) {
      serve(
          path,
          (exchange, select) -> {
            both.countDown();
            both.await();
            rows(exchange, select);
          });
    }
    for (String pattern :
        List.of(
            "{ SERVICE <PARTNER> { :1 foaf:name ?nick } }"
                + " UNION { SERVICE <OTHER> { :2 foaf:name ?nick } }",
            "SERVICE <PARTNER> { :1 foaf:name ?nick } SERVICE <OTHER> { :2 foaf:name ?name }")) {
      Federation federation =
          new Federation(Map.of(PARTNER, address("/first"), OTHER, address("/second")), PATIENT);
      String query =
          PREFIXES
              + "SELECT * { "
              + pattern.replace("PARTNER", PARTNER).replace("OTHER", OTHER)
              + " }";
      assertThat(new QueryRunner(ours, federation).rows(query)).isNotEmpty();
    }
  }

  @Test
  void aSilentPartnerThatStopsYieldsWhatItHasAnswered() {
    serve(
        "/stops",
        (exchange, select) -> {
          if (select.contains("/1>")) {
            rows(exchange, select);
          } else {
            end.await();
          }
        });
    List<String> rows =
        ask(
            "/stops",
            new PartnerLimits(Duration.ofSeconds(3), 20, 1_000_000),
            "SELECT * { { SELECT * { ?x foaf:nick ?nick } ORDER BY xsd:integer(SUBSTR(?nick, 6)) }"
                    .replace("xsd:integer", "<http://www.w3.org/2001/XMLSchema#integer>")
                + " SERVICE SILENT <PARTNER> { ?x foaf:name ?name } }");
    assertThat(rows)
        .hasSize(250)
        .contains(named(1, 100))
        .contains("nick 101 = null", "nick 250 = null");
  }

  @Test
  void aQueryThatNeedsACallForEachRowIsRefused() {
    String query =
        "SELECT * { ?x foaf:nick ?nick"
            + " OPTIONAL { ?x a ?type SERVICE SILENT <PARTNER> { ?x foaf:name ?name } } }";
    assertThatThrownBy(() -> ask("/data", PATIENT, query))
        .isInstanceOf(PartnerException.class)
        .hasMessageContainingAll(
            "more than 20 calls", "SERVICE <" + PARTNER + ">", "alone in its OPTIONAL");
    assertThat(requests).hasSize(20);
  }

  @Test
  void aCallInAnExpressionIsRefused() {
    Federation federation = new Federation(Map.of(PARTNER, address("/data")), PATIENT);
    Query query =
        QueryFactory.create(
            "SELECT * { ?x ?p ?o FILTER NOT EXISTS { SERVICE <" + PARTNER + "> { ?x ?q ?r } } }");
    assertThat(federation.refusal(query)).hasValueSatisfying(r -> assertThat(r).contains("EXISTS"));
  }

  @Test
  void anEndlessAnswerIsCutOff() {
    serve(
        "/endless",
        (exchange, select) -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream out = exchange.getResponseBody();
          out.write(
              "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":["
                  .getBytes(StandardCharsets.US_ASCII));
          byte[] row =
              "{\"x\":{\"type\":\"literal\",\"value\":\"again\"}},"
                  .getBytes(StandardCharsets.US_ASCII);
          while (end.getCount() > 0) {
            out.write(row);
          }
        });
    assertThatThrownBy(
            () -> ask("/endless", PATIENT, "SELECT * { SERVICE <PARTNER> { ?x foaf:name ?name } }"))
        .isInstanceOf(PartnerException.class)
        .hasMessageContainingAll(
            "SERVICE <" + PARTNER + "> failed", "1000000 bytes", "Ask for less");
    assertThat(
            ask(
                "/endless",
                PATIENT,
                "SELECT * { VALUES ?nick { 'a' } SERVICE SILENT <PARTNER> { ?x foaf:name ?name }"
                    + " }"))
        .containsExactly("a = null");
  }

  @Test
  void aPageInThePlaceOfRowsIsReported() {
    serve(
        "/page",
        (exchange, select) -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, -1);
        });
    assertThatThrownBy(
            () -> ask("/page", PATIENT, "SELECT * { SERVICE <PARTNER> { ?x foaf:name ?name } }"))
        .hasMessageContainingAll("SERVICE <" + PARTNER + "> failed", "text/html");
  }
}
