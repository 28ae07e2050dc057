package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandategraph.export.DataDictionary;

/** What docs/export.md shows works, and its tables are those of the program. */
@Tag("one-jdk")
class ExportDocsTest {
  private static final Path DOCS = Path.of("docs", "export.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)```sh\n(.*?)```");

  @TempDir private Path temp;

  @Test
  void everyCommandWorks() throws IOException {
    FusekiServer other =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .add("/mandates", DatasetGraphFactory.createTxnMem())
            .port(0)
            .build()
            .start();
    Map<String, String> here =
        Map.of(
            "target/", temp + "/",
            "http://localhost:3031/", "http://localhost:" + other.getHttpPort() + "/");
    try {
      List<String> commands =
          BLOCK.matcher(Files.readString(DOCS)).results().flatMap(m -> m.group(1).lines()).toList();
      assertThat(commands).hasSizeGreaterThan(5);
      for (String command : commands) {
        assertThat(command).startsWith("./mandates ");
        String words = command.substring("./mandates ".length());
        for (Map.Entry<String, String> place : here.entrySet()) {
          words = words.replace(place.getKey(), place.getValue());
        }
        Run run = Run.of(words.split(" +", -1));
        assertThat(run.code()).as(command + "\n" + run.err()).isZero();
      }
    } finally {
      other.stop();
    }
  }

  @Test
  void theDataDictionaryIsTheProgramsOwn() throws IOException {
    assertThat(Files.readString(DOCS))
        .endsWith(DataDictionary.markdown().replace("\n## ", "\n### "));
  }
}
