package org.mandategraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandategraph.store.Federation;
import org.mandategraph.store.NamedQuery;
import org.mandategraph.store.QueryRunner;
import org.mandategraph.store.ResultFormat;

/**
 * Clients that nobody here wrote get from the endpoint the rows that {@code mandates query} gives.
 */
class ClientsTest {
  private static final Path COMUNICA = Path.of("src/test/comunica").toAbsolutePath();

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

  @ParameterizedTest
  @ValueSource(
      strings = {"documents", "cites-uncac", "asked-of-unodc", "search", "footnotes", "evidence"})
  void rdf4j(String name) throws Exception {
    NamedQuery query = NamedQuery.get(name).orElseThrow();
    SPARQLRepository repository = new SPARQLRepository(server.sparql().toString());
    try (RepositoryConnection connection = repository.getConnection();
        TupleQueryResult result = connection.prepareTupleQuery(query.sparql()).evaluate()) {
      List<List<String>> rows = new ArrayList<>();
      for (BindingSet row : result) {
        rows.add(
            query.columns().stream()
                .map(c -> row.getValue(c) == null ? "" : row.getValue(c).stringValue())
                .toList());
      }
      assertThat(rows).isEqualTo(mandatesQuery(query));
    } finally {
      repository.shutDown();
    }
  }

  @Test
  void rdf4jReadsANamedGraph() {
    SPARQLRepository repository = new SPARQLRepository(server.sparql().toString());
    try (RepositoryConnection connection = repository.getConnection()) {
      assertThat(
              connection
                  .getStatements(
                      null,
                      null,
                      null,
                      repository
                          .getValueFactory()
                          .createIRI("https://w3id.org/mandategraph/graph/A/RES/66/181"))
                  .stream()
                  .count())
          .isGreaterThan(1_000);
    } finally {
      repository.shutDown();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"documents", "cites-uncac", "asked-of-unodc", "search", "footnotes", "evidence"})
  void comunica(String name) throws Exception {
    assumeTrue(
        Files.isDirectory(COMUNICA.resolve("node_modules")),
        "SKIPPED: Comunica is not installed; npm ci --prefix src/test/comunica installs it");
    NamedQuery query = NamedQuery.get(name).orElseThrow();
    Process node =
        new ProcessBuilder("node", "query.mjs", server.sparql().toString())
            .directory(COMUNICA.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    node.outputWriter().append(query.sparql()).close();
    JsonNode result = new ObjectMapper().readTree(node.getInputStream().readAllBytes());
    assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(node.exitValue()).isZero();
    assertThat(rows(query, result)).isEqualTo(mandatesQuery(query));
  }

  @Test
  void rsparql() throws Exception {
    NamedQuery query = NamedQuery.get("cites-uncac").orElseThrow();
    Path file = Files.writeString(folder.resolve("query.rq"), query.sparql());
    Process rsparql =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "arq.rsparql",
                "--service=" + server.sparql(),
                "--query=" + file,
                "--results=JSON")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    JsonNode result = new ObjectMapper().readTree(rsparql.getInputStream().readAllBytes());
    assertThat(rsparql.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(rows(query, result)).isEqualTo(mandatesQuery(query));
  }

  @Test
  void curl() throws Exception {
    NamedQuery query = NamedQuery.get("documents").orElseThrow();
    Process curl =
        new ProcessBuilder(
                "curl",
                "--silent",
                "--compressed",
                server.sparql().toString(),
                "--data-urlencode",
                "query=" + query.sparql())
            .start();
    JsonNode result = new ObjectMapper().readTree(curl.getInputStream().readAllBytes());
    assertThat(curl.waitFor()).isZero();
    assertThat(rows(query, result)).isEqualTo(mandatesQuery(query));
  }

  private static List<List<String>> mandatesQuery(NamedQuery query) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(server.store().dataset(), Federation.none())
        .run(query.sparql(), ResultFormat.JSON, new PrintStream(out, true, StandardCharsets.UTF_8));
    List<List<String>> rows = rows(query, new ObjectMapper().readTree(out.toByteArray()));
    assertThat(rows).isNotEmpty();
    return rows;
  }

  private static List<List<String>> rows(NamedQuery query, JsonNode result) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : result.path("results").path("bindings")) {
      rows.add(query.columns().stream().map(c -> row.path(c).path("value").asText()).toList());
    }
    return rows;
  }
}
