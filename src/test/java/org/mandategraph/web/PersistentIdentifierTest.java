package org.mandategraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rules for the persistent identifier service lead each IRI to a path that the server answers.
 */
class PersistentIdentifierTest {
  private static final String BASE = "https://w3id.org/mandategraph/";
  private static final String HOST = "https://mandates.example.org";
  private static final Pattern RULE = Pattern.compile("RewriteRule (\\S+) (\\S+) \\[([^\\]]+)\\]");

  @TempDir static Path folder;
  private static SeedServer server;

  @BeforeAll
  static void start() throws Exception {
    server = SeedServer.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id/A/RES/66/181",
        "id/A/RES/66/181/op34",
        "id/S/RES/1373(2001)",
        "id/actor/unodc",
        "id/verb/request",
        "graph/A/RES/66/181",
        "text/A/RES/66/181",
        "update/A/RES/66/181/1",
        "updates?page=1",
        "ontology",
        "shapes",
        "dataset",
        "context.jsonld",
        "sparql?query=ASK%7B%7D"
      })
  void leadsToTheServer(String path) throws Exception {
    String target = redirected(path);
    assertThat(target).startsWith(HOST + "/");
    assertThat(server.get(target.substring(HOST.length()), "Accept", "*/*").statusCode())
        .isIn(200, 303);
    assertThat(BASE + path).isEqualTo(target.replace(HOST + "/", BASE));
  }

  /** What Apache's mod_rewrite does with the path below the folder; the query is kept. */
  private static String redirected(String address) throws Exception {
    String path = address.replaceFirst("\\?.*", "");
    String query = address.substring(path.length());
    List<String> lines = Files.readAllLines(Path.of("w3id/.htaccess"));
    for (String line : lines) {
      Matcher rule = RULE.matcher(line);
      if (rule.matches()) {
        Matcher m = Pattern.compile(rule.group(1)).matcher(path);
        assertThat(rule.group(3).split(",")).contains("R=302", "L", "NE");
        if (m.find()) {
          return m.replaceFirst(rule.group(2)) + query;
        }
      }
    }
    throw new AssertionError("no rule for " + path);
  }
}
