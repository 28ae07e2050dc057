package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The figures in {@code table.txt} were printed by the Python scorer that defines the measures, but
 * for the order of the rows.
 */
class EvaluateCommandTest {
  private static final Path RESOURCES = Path.of("src/test/resources/evaluate");
  private static final Path CORPUS = Path.of("..", "shared", "corpus");
  private static final String FIRST = "A_RES_80_1.txt";

  @TempDir private Path temp;
  private Path documents;

  @BeforeEach
  void copyDocuments() throws IOException {
    documents = Files.createDirectory(temp.resolve("documents"));
    for (String name : new String[] {FIRST, "A_RES_80_2.txt"}) {
      Files.copy(RESOURCES.resolve("documents").resolve(name), documents.resolve(name));
    }
  }

  @Test
  void reproducesTheFiguresOfTheDefinition() throws IOException {
    Run run = evaluate();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo(Files.readString(RESOURCES.resolve("table.txt")));
    assertThat(run.err()).contains("Scored: 2 documents");
  }

  @Test
  void findsTheMarkUpByTheSymbol() throws IOException {
    Files.move(documents.resolve(FIRST), documents.resolve("first.txt"));
    Files.move(documents.resolve("A_RES_80_2.txt"), documents.resolve("second.txt"));
    assertThat(evaluate().out()).isEqualTo(Files.readString(RESOURCES.resolve("table.txt")));
  }

  @Test
  void listsTheWorstAndTheirMisses() {
    Run run = evaluate("--worst", "1", "--misses", "1");
    assertThat(run.out())
        .containsPattern("\nworst documents +lost\nA/RES/80/1 +10  A_RES_80_1.txt\n")
        .contains("\nmisses of meta.plenary\n  missed   A/RES/80/1         18\n")
        .contains("\n  differs  A/RES/80/1         \"2\" / \"3\" in: Recalling its resolutions")
        .doesNotContain("worst documents\nA/RES/80/2", "extra    A/RES/80/1         19");
  }

  @Test
  void tellsGainsAndLosses() throws IOException {
    String saved = temp.resolve("before.json").toString();
    assertThat(evaluate("--save", saved).code()).isZero();
    String text = Files.readString(documents.resolve(FIRST));
    Files.writeString(
        documents.resolve(FIRST),
        text.replace("19th plenary", "18th plenary").replace("give keepers boats", "give no boat"));
    Run run = evaluate("--against", saved);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("\nmeta.plenary +0.5000 +1.0000 +2 +0 +\\+2\n")
        .containsPattern("\nsub.exact text +1.0000 +0.7500 +0 +2 +-2\n")
        .contains("meta.plenary +2, sub.paragraph -2, sub.exact text -2  (A_RES_80_1.txt)");
    assertThat(evaluate("--save", saved, "--against", saved).code()).isZero();
    assertThat(evaluate("--against", saved).out()).endsWith("\nnothing changed\n");
  }

  @Test
  void writesJson() throws IOException {
    JsonNode json = new ObjectMapper().readTree(evaluate("--format", "json").out());
    JsonNode text = json.path("measures").path("operative.exact text");
    assertThat(text.path("match").asInt()).isEqualTo(5);
    assertThat(text.path("f1").asDouble()).isBetween(0.7692, 0.7693);
    assertThat(json.path("documents").get(0).path("lost").asInt()).isEqualTo(10);
  }

  @Test
  void countsAllAsMissedInAFileThatCannotBeRead() throws IOException {
    Files.writeString(documents.resolve(FIRST), "");
    Run run = evaluate();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("Refused: 1 file\n", "Scored: 2 documents");
    assertThat(run.out()).containsPattern("operative.paragraph +6 +3 +3 ");
  }

  @Test
  void tellsWhatHasNoMarkUp() throws IOException {
    Path seed = documents.resolve("seed.txt");
    Files.copy(Path.of("seeds/002_d04c0f1d7fd8e417.txt"), seed);
    Run run = evaluate();
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("Without mark-up: 1 file\n  " + seed);
    Run alone = Run.of("evaluate", seed.toString(), "--gold", RESOURCES.toString());
    assertThat(alone.code()).isEqualTo(1);
  }

  @Test
  void tellsOfMarkUpThatCannotBeRead() throws IOException {
    Files.writeString(temp.resolve("A_RES_80_1.xml"), "<broken");
    Run run = Run.of("evaluate", documents.toString(), "--gold", temp.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("not scored: " + temp.resolve("A_RES_80_1.xml"));
  }

  @Test
  void wantsMarkUpAndAnEarlierRun() throws IOException {
    assertThat(Run.of("evaluate", documents.toString()).code()).isEqualTo(2);
    Path no = Files.writeString(temp.resolve("no.json"), "{}");
    Run run = evaluate("--against", no.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(no + ": is no evaluation that --save wrote");
  }

  @Test
  void scoresTheCorpus() throws IOException {
    assumeTrue(Files.exists(CORPUS), () -> "the corpus is not there: " + CORPUS);
    for (int n = 10; n < 16; n++) {
      String name = "A_RES_78_" + n + ".pdf";
      Path pdf = CORPUS.resolve("pdf").resolve(name);
      if (Files.exists(pdf)) {
        Files.copy(pdf, documents.resolve(name));
      }
    }
    Files.delete(documents.resolve(FIRST));
    Files.delete(documents.resolve("A_RES_80_2.txt"));
    Run run =
        Run.of(
            "evaluate",
            documents.toString(),
            "--gold",
            CORPUS.resolve("gold").toString(),
            "--format",
            "json");
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode measures = new ObjectMapper().readTree(run.out()).path("measures");
    assertThat(measures.path("meta.symbol").path("f1").asDouble()).isEqualTo(1);
    assertThat(measures.path("operative.paragraph").path("f1").asDouble()).isGreaterThan(0.95);
  }

  private Run evaluate(String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "evaluate";
    args[1] = documents.toString();
    args[2] = "--gold";
    args[3] = RESOURCES.resolve("gold").toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return Run.of(args);
  }
}
