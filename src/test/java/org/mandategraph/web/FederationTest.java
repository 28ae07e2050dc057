package org.mandategraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandategraph.store.Federation;
import org.mandategraph.store.Graphs;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.NamedQuery;
import org.mandategraph.store.PartnerLimits;
import org.mandategraph.store.Seeds;

/** Queries that join our acts with what a second server holds, both ways, over HTTP. */
class FederationTest {
  private static final String CLOSED = "http://closed.example/sparql";
  private static final String SILENT = "http://silent.example/sparql";

  /** Waits long, so that a busy machine changes nothing. */
  private static final PartnerLimits PATIENT =
      new PartnerLimits(Duration.ofMinutes(2), 20, 1_000_000);

  @TempDir static Path folder;
  private static PartnerServer partner;

  /** Has a port, and refuses every connection to it. */
  private static Socket closed;

  private static SeedServer server;

  @BeforeAll
  static void start() throws IOException {
    partner = PartnerServer.start();
    closed = new Socket();
    closed.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    MandateStore store = Seeds.open(folder);
    Path resolution = Path.of("src/test/resources/federation/resolution.xml");
    store.replace(Graphs.of(Files.readAllBytes(resolution)));
    Map<String, String> copies = new TreeMap<>(partner.copies());
    copies.put(CLOSED, address(closed.getLocalPort()));
    server = SeedServer.start(store, Federation.withCopies(copies).within(PATIENT));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    partner.close();
    closed.close();
  }

  /** By number, so that no name has to be resolved. */
  private static String address(int port) {
    return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + "/sparql";
  }

  static Stream<NamedQuery> federated() {
    return NamedQuery.list().stream().filter(NamedQuery::federated);
  }

  @ParameterizedTest
  @MethodSource("federated")
  void everyQuestionHasAnAnswer(NamedQuery query) throws Exception {
    assertThat(rows(query.sparql(), query.columns())).isNotEmpty();
  }

  @Test
  void subjectsOfAnActorWithTheirBroaderOnesInSixLanguages() throws Exception {
    assertThat(rows("federated/subjects-of-actor"))
        .containsExactly(
            "http://metadata.un.org/thesaurus/1001328 | ar | الفساد | منع الجريمة | 1",
            "http://metadata.un.org/thesaurus/1001328 | en | CORRUPTION | CRIME PREVENTION | 1",
            "http://metadata.un.org/thesaurus/1001328 | es | CORRUPCION | PREVENCION DEL DELITO |"
                + " 1",
            "http://metadata.un.org/thesaurus/1001328 | fr | CORRUPTION | PREVENTION DU CRIME | 1",
            "http://metadata.un.org/thesaurus/1001328 | ru | КОРРУПЦИЯ | ПРЕДУПРЕЖДЕНИЕ"
                + " ПРЕСТУПНОСТИ | 1",
            "http://metadata.un.org/thesaurus/1001328 | zh | 腐败 | 预防犯罪 | 1",
            // The titles of the four seeds name it.
            "http://metadata.un.org/thesaurus/1001376 | ar | منع الجريمة |  | 4",
            "http://metadata.un.org/thesaurus/1001376 | en | CRIME PREVENTION |  | 4",
            "http://metadata.un.org/thesaurus/1001376 | es | PREVENCION DEL DELITO |  | 4",
            "http://metadata.un.org/thesaurus/1001376 | fr | PREVENTION DU CRIME |  | 4",
            "http://metadata.un.org/thesaurus/1001376 | ru | ПРЕДУПРЕЖДЕНИЕ ПРЕСТУПНОСТИ |  | 4",
            "http://metadata.un.org/thesaurus/1001376 | zh | 预防犯罪 |  | 4");
  }

  /** Linked from documents by their keywords, and from paragraphs that name a target. */
  @Test
  void mandatesByTarget() throws Exception {
    String document16 =
        "http://metadata.un.org/sdg/16.5 | Less bribery | http://metadata.un.org/sdg/16 | document";
    assertThat(rows("federated/mandates-by-sdg-target"))
        .containsExactly(
            "http://metadata.un.org/sdg/16.4 | Less smuggling of lamps"
                + " | http://metadata.un.org/sdg/16 | paragraph | A/RES/80/3 | op3"
                + " | United Nations Office on Drugs and Crime"
                + " | Invites the United Nations Office on Drugs and Crime to count smuggled lamps"
                + " in support of Sustainable Development Goal target 16.4",
            document16
                + " | A/RES/80/3 | op1 | United Nations Office on Drugs and Crime"
                + " | Requests the United Nations Office on Drugs and Crime to help keepers of"
                + " lighthouses against corruption",
            document16
                + " | A/RES/80/3 | op2 | Member States"
                + " | Encourages Member States to keep their lighthouses honest",
            document16
                + " | A/RES/80/3 | op3 | United Nations Office on Drugs and Crime"
                + " | Invites the United Nations Office on Drugs and Crime to count smuggled lamps"
                + " in support of Sustainable Development Goal target 16.4");
  }

  /** Algeria has no link, and Norway is not in the list: both voted. */
  @Test
  void statesByVote() throws Exception {
    assertThat(rows("federated/states-by-vote"))
        .containsExactly(
            "A/RES/80/3 | abstaining | Norway | http://metadata.un.org/UNMS/578 |  | ",
            "A/RES/80/3 | in favour | Algeria |  |  | ",
            "A/RES/80/3 | in favour | Chile | http://metadata.un.org/UNMS/152"
                + " | the Republic of Chile | la République du Chili",
            "A/RES/80/3 | in favour | Italy | http://metadata.un.org/UNMS/380"
                + " | the Republic of Italy | la République italienne");
  }

  /** With a hundred values in a call, each question needs one. */
  @ParameterizedTest
  @MethodSource("federated")
  void everyQuestionIsOneCall(NamedQuery query) throws Exception {
    partner.takeRequests();
    rows(query.sparql(), query.columns());
    assertThat(partner.takeRequests()).hasSize(1);
  }

  @Test
  void everyPartnerThatIsCalledHasItsSource() {
    Model rows = RDFDataMgr.loadModel("ontology/partners.ttl");
    List<Resource> called = rows.listSubjectsWithProperty(VOID.sparqlEndpoint).toList();
    assertThat(called)
        .hasSize(partner.copies().size())
        .allMatch(row -> row.hasProperty(DCTerms.source) && row.hasProperty(RDFS.comment));
  }

  @Test
  void bodiesInWikidata() throws Exception {
    assertThat(rows("federated/bodies-in-wikidata"))
        .singleElement()
        .asString()
        .startsWith(
            "General Assembly | http://www.wikidata.org/entity/Q47423"
                + " | United Nations General Assembly | 1945-10-24T00:00:00Z | ");
  }

  @Test
  void aForeignEndpointAsksOurs() {
    String query =
        """
        PREFIX mg: <https://w3id.org/mandategraph/ontology#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT ?label ?place {
          ?subject skos:broader <http://metadata.un.org/thesaurus/1001376> ; skos:prefLabel ?label .
          FILTER (LANG(?label) = "ru")
          SERVICE <%s> {
            VALUES ?actor { <https://w3id.org/mandategraph/id/actor/unodc> }
            ?document dcterms:subject ?subject .
            ?part mg:inDocument ?document ; mg:asksActor ?actor ; mg:place ?place
          }
        }\
        """
            .formatted(server.sparql());
    try (QueryExecution run = QueryExecution.service(partner.unbis()).query(query).build()) {
      assertThat(strings(run.execSelect(), List.of("label", "place")))
          .containsExactlyInAnyOrder("КОРРУПЦИЯ | op1", "КОРРУПЦИЯ | op3");
    }
  }

  @Test
  void aPartnerThatRefusesLeavesItsColumnsEmptyWhereTheQueryAsksForSilence() throws Exception {
    assertThat(rows(silently(CLOSED), List.of("s", "x"))).containsExactly("1 | ", "2 | ");
  }

  @Test
  void aPartnerThatRefusesIsNamedOtherwise() throws Exception {
    HttpResponse<byte[]> answer = ask("SELECT * { SERVICE <" + CLOSED + "> { ?s ?p ?o } }");
    assertThat(answer.statusCode()).isEqualTo(502);
    assertThat(SeedServer.text(answer)).contains("SERVICE <" + CLOSED + "> failed");
  }

  /** The partner never answers, so that any limit is passed, however fast or busy the machine. */
  @Test
  void aPartnerThatNeverAnswersIsLikeOneThatRefuses() throws Exception {
    PartnerLimits limits = new PartnerLimits(Duration.ofMillis(20), 20, 1_000_000);
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        MandateStore empty = MandateStore.open(folder.resolve("empty"));
        SeedServer asking =
            SeedServer.start(
                empty, new Federation(Map.of(SILENT, address(silent.getLocalPort())), limits))) {
      HttpResponse<byte[]> silenced = ask(asking, silently(SILENT));
      assertThat(silenced.statusCode()).isEqualTo(200);
      assertThat(strings(results(silenced), List.of("s", "x"))).containsExactly("1 | ", "2 | ");
      HttpResponse<byte[]> named =
          ask(asking, "SELECT * { SERVICE <" + SILENT + "> { ?s ?p ?o } }");
      assertThat(named.statusCode()).isEqualTo(502);
      assertThat(SeedServer.text(named))
          .contains("SERVICE <" + SILENT + "> does not answer within 0.02 seconds");
    }
  }

  private static String silently(String endpoint) {
    return "SELECT ?s ?x { VALUES ?s { 1 2 } OPTIONAL { SERVICE SILENT <"
        + endpoint
        + "> { ?s ?p ?x } } }";
  }

  @Test
  void aFailureBehindTheFirstRowsIsReportedToo() throws Exception {
    HttpResponse<byte[]> answer =
        ask(
            "SELECT * { { BIND (1 AS ?o) } UNION { ?s a <http://www.w3.org/2002/07/owl#Class> }"
                + " UNION { SERVICE <"
                + CLOSED
                + "> { ?s ?p ?o } } }");
    assertThat(answer.statusCode()).isEqualTo(502);
  }

  @Test
  void nobodyElseIsCalled() throws Exception {
    try (ServerSocketChannel trap = ServerSocketChannel.open()) {
      trap.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
          .configureBlocking(false);
      String address = address(trap.socket().getLocalPort());
      for (String query :
          List.of(
              "SELECT * { SERVICE <" + address + "> { ?s ?p ?o } }",
              "SELECT * { SERVICE SILENT <" + address + "> { ?s ?p ?o } }",
              "SELECT * { VALUES ?e { <" + address + "> } SERVICE ?e { ?s ?p ?o } }",
              "SELECT * { BIND (IRI(\"" + address + "\") AS ?e) SERVICE SILENT ?e { ?s ?p ?o } }",
              "ASK { FILTER EXISTS { SERVICE <" + address + "> { ?s ?p ?o } } }",
              "SELECT * { SERVICE <" + PartnerServer.UNBIS + "?x=1> { ?s ?p ?o } }")) {
        HttpResponse<byte[]> answer = ask(query);
        assertThat(answer.statusCode()).as(query).isEqualTo(403);
        assertThat(SeedServer.text(answer)).contains("SERVICE", PartnerServer.UNBIS);
      }
      assertThat(trap.accept()).as("a connection that waits").isNull();
    }
  }

  private static List<String> rows(String name) throws Exception {
    NamedQuery query = NamedQuery.get(name).orElseThrow();
    return rows(query.sparql(), query.columns());
  }

  private static List<String> rows(String sparql, List<String> columns) throws Exception {
    HttpResponse<byte[]> answer = ask(sparql);
    assertThat(answer.statusCode()).as(SeedServer.text(answer)).isEqualTo(200);
    return strings(results(answer), columns);
  }

  private static ResultSet results(HttpResponse<byte[]> answer) {
    return ResultSetFactory.fromJSON(new ByteArrayInputStream(answer.body()));
  }

  private static List<String> strings(ResultSet results, List<String> columns) {
    List<String> rows = new ArrayList<>();
    results.forEachRemaining(
        row ->
            rows.add(
                String.join(
                    " | ",
                    columns.stream()
                        .map(
                            c ->
                                !row.contains(c)
                                    ? ""
                                    : row.get(c).isLiteral()
                                        ? row.getLiteral(c).getLexicalForm()
                                        : row.getResource(c).getURI())
                        .toList())));
    return rows;
  }

  private static HttpResponse<byte[]> ask(String sparql) throws Exception {
    return ask(server, sparql);
  }

  private static HttpResponse<byte[]> ask(SeedServer server, String sparql) throws Exception {
    return server.get("/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8));
  }
}
