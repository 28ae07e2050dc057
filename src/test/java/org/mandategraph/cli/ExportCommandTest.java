package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export} and {@code push}, as a user calls them. */
class ExportCommandTest {
  @TempDir static Path folder;
  @TempDir private Path temp;

  @BeforeAll
  static void ingest() {
    assertThat(Run.of("ingest", "seeds", "--data", data()).code()).isZero();
  }

  private static String data() {
    return folder.resolve("data").toString();
  }

  @Test
  void exportsASeries() {
    Run run =
        Run.of(
            "export", "--format", "csv", "--series", "A/RES/66", "--out", out(), "--data", data());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("written ", "Exported 1 document to " + out());
    assertThat(Path.of(out(), "acts.csv")).isNotEmptyFile();
  }

  @Test
  void exportsAnActorsMandates() {
    Run run =
        Run.of(
            "export", "--format", "nquads", "--actor", "unodc", "--out", out(), "--data", data());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("Exported 4 documents");
  }

  @Test
  void wantsAFormatItKnows() {
    Run run = Run.of("export", "--format", "xls", "--out", out(), "--data", data());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("xls", "parquet");
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void exportsForSpreadsheets() {
    Run run = Run.of("export", "--format", "csv-excel", "--out", out(), "--data", data());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(temp.resolve("out/acts.csv")).content().startsWith("\uFEFFdocument,");
  }

  @Test
  void onlyAReleaseHasADate() {
    Run run =
        Run.of(
            "export",
            "--format",
            "csv",
            "--published",
            "2026-12-01",
            "--out",
            out(),
            "--data",
            data());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("mandates: --published 2026-12-01: only --format release has a date\n");
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void wantsAnActorItKnows() {
    Run run =
        Run.of("export", "--format", "csv", "--actor", "nobody", "--out", out(), "--data", data());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("mandates: --actor nobody: no such actor; ontology/actors.ttl has all keys\n");
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void wantsASeriesThatIsHeld() {
    Run run =
        Run.of("export", "--format", "csv", "--series", "S/RES", "--out", out(), "--data", data());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("no document in this store is selected");
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void takesNoFolderOfOthers() throws Exception {
    Files.writeString(temp.resolve("mine"), "mine");
    Run run = Run.of("export", "--format", "csv", "--out", temp.toString(), "--data", data());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("no earlier export");
    assertThat(temp.resolve("mine")).hasContent("mine");
  }

  @Test
  void anEmptyStoreHasNothingToExport() {
    Run run =
        Run.of(
            "export", "--format", "csv", "--out", out(), "--data", temp.resolve("none").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("no documents in this store");
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void pushesIntoAnotherStore() {
    DatasetGraph other = DatasetGraphFactory.createTxnMem();
    FusekiServer server =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .add("/other", other)
            .port(0)
            .build()
            .start();
    try {
      String to = "http://localhost:" + server.getHttpPort() + "/other/data";
      Run run = Run.of("push", "--to", to, "--data", data());
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.err()).contains("pushed ", "; 0 graphs were there already");
    } finally {
      server.stop();
    }
  }

  @Test
  void pushWantsAnAddress() {
    assertThat(Run.of("push", "--data", data()).code()).isEqualTo(2);
    Run run = Run.of("push", "--to", "file:///tmp/x", "--data", data());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("starts with http");
  }

  private String out() {
    return temp.resolve("out").toString();
  }
}
