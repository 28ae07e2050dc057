package org.mandategraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandategraph.store.Federation;
import org.mandategraph.store.Graphs;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.Seeds;

/** What the graph claims can be checked against the served texts by anyone. */
class EvidenceTest {
  /** Original PDFs: the claims of the seeds alone are fewer than a thousand. */
  private static final Path CORPUS = Path.of("../shared/corpus/pdf");

  @TempDir static Path folder;
  private static SeedServer server;

  @BeforeAll
  static void start() throws IOException {
    MandateStore store = Seeds.open(folder);
    if (Files.isDirectory(CORPUS)) {
      try (Stream<Path> files = Files.list(CORPUS)) {
        for (Path pdf : files.sorted().limit(4).toList()) {
          store.replace(Graphs.of(Files.readAllBytes(pdf)));
        }
      }
    }
    server = SeedServer.start(store, Federation.none());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aScriptInAnotherLanguageFindsAllClaimsInTheirTexts() throws Exception {
    assumeTrue(isThere("node"), "node is not installed: evidence is not checked from outside");
    Process node =
        new ProcessBuilder(
                "node", "src/test/evidence/check-evidence.mjs", server.at("").toString(), "1000")
            .redirectErrorStream(true)
            .start();
    String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(output).matches("([7-9][0-9]{2}|1000) of \\1 claims are in the text\n");
    assumeTrue(
        Files.isDirectory(CORPUS), "no " + CORPUS + ": fewer than a thousand claims checked");
    assertThat(output).startsWith("1000 of");
  }

  @Test
  void theTextHasTheHashThatItsSourceSays() throws Exception {
    String query =
        "PREFIX mg: <https://w3id.org/mandategraph/ontology#>"
            + " SELECT ?text ?hash { ?source mg:sourceText ?text ; mg:textSha256 ?hash }";
    try (QueryExecution execution = QueryExecutionHTTP.service(server.sparql().toString(), query)) {
      ResultSet rows = execution.execSelect();
      int texts = 0;
      for (; rows.hasNext(); texts++) {
        var row = rows.next();
        String path =
            row.getResource("text").getURI().replaceFirst("https://w3id.org/mandategraph", "");
        var text = server.get(path);
        assertThat(SeedServer.header(text, "Content-Type")).isEqualTo("text/plain;charset=utf-8");
        assertThat(DigestUtils.sha256Hex(text.body()))
            .isEqualTo(row.getLiteral("hash").getString());
      }
      assertThat(texts).isGreaterThanOrEqualTo(4);
    }
  }

  @Test
  void thereIsNoTextOfWhatIsNotInTheStore() throws Exception {
    for (String path : List.of("/text/A/RES/1/1", "/text/", "/text/..%2f..%2fetc%2fpasswd")) {
      assertThat(server.get(path).statusCode()).as(path).isIn(400, 404);
    }
  }

  private static boolean isThere(String program) throws InterruptedException {
    try {
      return new ProcessBuilder(program, "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
