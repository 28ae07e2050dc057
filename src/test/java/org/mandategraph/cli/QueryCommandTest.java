package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCommandTest {
  @TempDir private static Path temp;
  private static String data;

  @BeforeAll
  static void ingest() {
    data = temp.resolve("data").toString();
    assertThat(Run.of("ingest", "--data", data, "seeds").code()).isZero();
  }

  @Test
  void listsWhatCanBeAsked() {
    Run run = Run.of("query", "--list");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .hasSizeGreaterThanOrEqualTo(15)
        .anySatisfy(line -> assertThat(line).matches("cites-uncac +What cites .*\\?"));
  }

  @Test
  void answersANamedQueryAsATable() {
    Run run = Run.of("query", "cites-uncac", "--data", data);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("document").contains("A/RES/65/232");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void answersAsCsvAndJson() {
    assertThat(Run.of("query", "cites-uncac", "--data", data, "--format", "csv").out())
        .startsWith("document,place,words,");
    assertThat(Run.of("query", "cites-uncac", "--data", data, "--format", "JSON").out())
        .startsWith("{")
        .contains("\"bindings\"");
  }

  @Test
  void answersAFile() throws IOException {
    Run ask = query("ASK { ?s ?p ?o }");
    assertThat(ask.code()).isZero();
    Run graph = query("CONSTRUCT { ?s a ?t } WHERE { ?s a ?t } LIMIT 3");
    assertThat(graph.code()).isZero();
    assertThat(graph.out()).contains("https://w3id.org/mandategraph/");
  }

  @Test
  void doesNotTakeRowsForAGraph() throws IOException {
    Run run = query("SELECT * { ?s ?p ?o } LIMIT 1", "--format", "turtle");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("mandates: " + temp).contains("table, csv or json");
  }

  @Test
  void namesTheFileAndThePlaceOfAnError() throws IOException {
    Run run = query("SELECT * {\n ?s ?p }");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("mandates: " + temp).contains("line 2").hasLineCount(1);
  }

  @Test
  void changesNothing() throws IOException {
    Run run = query("DELETE WHERE { ?s ?p ?o }");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("update");
  }

  @Test
  void saysWhereTheNamesAre() {
    Run run = Run.of("query", "no-such-question", "--data", data);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("mandates: no-such-question: neither a named query nor a file")
        .contains("--list");
  }

  @Test
  void wantsAQuestion() {
    assertThat(Run.of("query", "--data", data).code()).isEqualTo(2);
    assertThat(Run.of("query", "--data", data, "--format", "xls", "cites-uncac").code())
        .isEqualTo(2);
  }

  @Test
  void validatesWhatItHolds() {
    Run run = Run.of("validate", "--data", data);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo("Checked 4 documents: the graph conforms to all shapes\n");
  }

  private static Run query(String sparql, String... more) throws IOException {
    Path file = Files.writeString(Files.createTempFile(temp, "question", ".rq"), sparql);
    String[] args = new String[more.length + 4];
    args[0] = "query";
    args[1] = file.toString();
    args[2] = "--data";
    args[3] = data;
    System.arraycopy(more, 0, args, 4, more.length);
    return Run.of(args);
  }
}
