package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a store that a server has open: the server runs them. */
class HandOverTest {
  @TempDir private Path temp;

  @Test
  void theServerIngestsExportsAndValidates() throws Exception {
    String data = temp.resolve("data").toString();
    Run.of("ingest", "--data", data, "seeds/002_d04c0f1d7fd8e417.txt");
    Path broken = Files.writeString(temp.resolve("broken.pdf"), "%PDF-1.7 and no more");
    Path served = temp.resolve("served");
    Run checked;
    try (Serving server = Serving.start("serve", "--port", "0", "--data", data)) {
      assertThat(documents(server)).isEqualTo(1);
      String sitemap = get(server, "/sitemap.xml");

      Run ingest = Run.of("ingest", "--data", data, "seeds", broken.toString());
      assertThat(ingest.err())
          .contains("Read: 5 files, 4 documents", "Refused: 1 file", "broken.pdf");
      assertThat(ingest.code()).isEqualTo(1);
      assertThat(documents(server)).isEqualTo(4);
      assertThat(get(server, "/sitemap.xml")).hasSizeGreaterThan(sitemap.length());

      assertThat(Run.of("ingest", "--data", data).code()).as("no file is named").isEqualTo(2);
      Run second = Run.of("serve", "--port", "0", "--data", data);
      assertThat(second.code()).isEqualTo(1);
      assertThat(second.err()).startsWith("mandates: " + data + " is in use").hasLineCount(1);

      Run export = export(data, served);
      assertThat(export.code()).as(export.err()).isZero();
      checked = Run.of("validate", "--data", data);
    }
    Path alone = temp.resolve("alone");
    export(data, alone);
    assertThat(served.resolve("SHA256SUMS")).hasSameTextualContentAs(alone.resolve("SHA256SUMS"));
    assertThat(Run.of("validate", "--data", data)).isEqualTo(checked);
  }

  private static Run export(String data, Path folder) {
    return Run.of("export", "--format", "nquads", "--out", folder.toString(), "--data", data);
  }

  private static long documents(Serving server) throws Exception {
    String query =
        """
        PREFIX mg: <https://w3id.org/mandategraph/ontology#>
        SELECT (count(DISTINCT ?graph) AS ?n) { ?graph a mg:DocumentGraph }
        """;
    String asked = URLEncoder.encode(query, StandardCharsets.UTF_8);
    String csv = get(server, "/sparql?format=csv&query=" + asked);
    return Long.parseLong(csv.lines().skip(1).findFirst().orElseThrow());
  }

  private static String get(Serving server, String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(server.uri().resolve(path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
