package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty folder to answers over HTTP. */
class UpCommandTest {
  private static final String CITES_UNCAC =
      """
      PREFIX eli: <http://data.europa.eu/eli/ontology#>
      SELECT ?paragraph {
        ?paragraph eli:cites <https://w3id.org/mandategraph/id/instrument/uncac>
      }
      """;

  @TempDir private Path temp;

  @Test
  void fillsAnEmptyStoreAndAnswers() throws Exception {
    Path data = temp.resolve("data");
    try (Serving up = Serving.start("up", "--port", "0", "--data", data.toString())) {
      assertThat(up.err()).contains("reading seeds", "Read: 4 files, 4 documents");
      assertThat(up.out())
          .contains("The explorer is at " + up.uri().resolve("/"))
          .contains("Stop the server with Ctrl-C");
      assertThat(ask(up.uri(), CITES_UNCAC))
          .contains("https://w3id.org/mandategraph/id/A/RES/65/232/")
          .contains("https://w3id.org/mandategraph/id/A/RES/66/181/");
    }
  }

  @Test
  void servesAFilledStoreAsItIs() throws Exception {
    String data = temp.resolve("data").toString();
    Run.of("ingest", "--data", data, "seeds/002_d04c0f1d7fd8e417.txt");
    try (Serving up = Serving.start("up", "--port", "0", "--data", data, "--publisher", "Us")) {
      assertThat(up.err()).isEmpty();
      assertThat(get(up.uri().resolve("/dataset.ttl"))).contains("\"Us\"");
    }
  }

  @Test
  void refusesAContactThatNobodyCanReach() {
    String data = temp.resolve("data").toString();
    Run.of("ingest", "--data", data, "seeds/002_d04c0f1d7fd8e417.txt");
    Run run = Run.of("serve", "--data", data, "--contact", "room 12");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("mandates: --contact room 12: give an email address");
  }

  @Test
  void answersTheQueryCommandWhileItHoldsTheStore() throws Exception {
    String data = temp.resolve("data").toString();
    Run.of("ingest", "--data", data, "seeds/002_d04c0f1d7fd8e417.txt");
    Run alone = Run.of("query", "cites-uncac", "--data", data);
    try (Serving serve = Serving.start("serve", "--port", "0", "--data", data)) {
      assertThat(serve.uri()).hasHost("localhost");
      assertThat(Run.of("query", "cites-uncac", "--data", data)).isEqualTo(alone);
    }
    assertThat(alone.out()).contains("document");
    assertThat(Files.exists(Path.of(data, "endpoint.url"))).isFalse();
  }

  @Test
  void saysThatThePortIsTaken() throws Exception {
    String one = temp.resolve("one").toString();
    String other = temp.resolve("other").toString();
    try (Serving serving = Serving.start("up", "--port", "0", "--data", one)) {
      int port = serving.uri().getPort();
      Run run = Run.of("up", "--port", Integer.toString(port), "--data", other);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err().lines().reduce((a, b) -> b))
          .hasValueSatisfying(
              last ->
                  assertThat(last)
                      .startsWith("mandates: cannot listen on localhost, port " + port)
                      .contains("--port"));
    }
  }

  @Test
  void wantsAPort() {
    assertThat(Run.of("serve", "--port", "http").code()).isEqualTo(2);
  }

  @Test
  void servesNothingWhereThereIsNothing() {
    Run run = Run.of("serve", "--data", temp.resolve("none").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("no documents in this store", "mandates ingest").hasLineCount(1);
    assertThat(temp.resolve("none")).doesNotExist();
  }

  private static String get(URI address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(address).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  private static String ask(URI sparql, String query) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(sparql)
            .header("Content-Type", "application/sparql-query")
            .header("Accept", "text/csv")
            .POST(BodyPublishers.ofString(query))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
