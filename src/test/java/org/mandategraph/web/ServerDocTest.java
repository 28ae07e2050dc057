package org.mandategraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandategraph.store.Federation;
import org.mandategraph.store.NamedQuery;
import org.mandategraph.store.Seeds;

/**
 * What docs/server.md shows works, with the curl of this machine, against a server of the seeds.
 */
class ServerDocTest {
  private static final Path DOC = Path.of("docs/server.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)```(sh|sparql)\n(.*?)```");
  private static final String HERE = "http://localhost:3030";

  @TempDir static Path folder;
  private static PartnerServer partner;
  private static SeedServer server;

  @BeforeAll
  static void start() throws IOException {
    partner = PartnerServer.start();
    server = SeedServer.start(Seeds.open(folder), Federation.withCopies(partner.copies()));
  }

  @AfterAll
  static void stop() {
    server.close();
    partner.close();
  }

  static Stream<String> commands() throws IOException {
    return blocks("sh").stream().flatMap(String::lines);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void works(String command) throws Exception {
    Matcher query = Pattern.compile("\\./mandates query (\\S+)").matcher(command);
    if (query.matches()) {
      String sparql = NamedQuery.get(query.group(1)).orElseThrow().sparql();
      HttpResponse<byte[]> answer =
          server.get("/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8));
      assertThat(answer.statusCode()).as(SeedServer.text(answer)).isEqualTo(200);
      return;
    }
    assertThat(command).startsWith("curl ");
    Process shell =
        new ProcessBuilder("sh", "-c", command.replace(HERE, server.at("").toString()))
            .redirectErrorStream(true)
            .start();
    String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor()).as(output).isZero();
    assertThat(output).isNotBlank();
  }

  @Test
  void aForeignEndpointAsksOurs() throws IOException {
    String query = blocks("sparql").get(0).replace(HERE, server.at("").toString());
    try (QueryExecution run = QueryExecution.service(partner.unbis()).query(query).build()) {
      assertThat(ResultSetFormatter.toList(run.execSelect())).isNotEmpty();
    }
  }

  private static List<String> blocks(String kind) throws IOException {
    List<String> blocks =
        BLOCK
            .matcher(Files.readString(DOC))
            .results()
            .filter(block -> block.group(1).equals(kind))
            .map((MatchResult block) -> block.group(2))
            .toList();
    assertThat(blocks).isNotEmpty();
    return blocks;
  }
}
