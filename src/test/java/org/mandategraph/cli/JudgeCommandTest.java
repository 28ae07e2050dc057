package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeCommandTest {
  @TempDir private static Path temp;
  private static String data;

  @BeforeAll
  static void ingest() {
    data = temp.resolve("data").toString();
    assertThat(Run.of("ingest", "--data", data, "seeds").code()).isZero();
  }

  @Test
  void listsTheQuestions() {
    Run run = Run.of("judge", "list");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .anySatisfy(line -> assertThat(line).matches("overdue +Is each report .*\\?"));
  }

  @Test
  void aSheetIsDrawnFilledAndScored() throws IOException {
    Path sheet = temp.resolve("requests.tsv");
    Path page = temp.resolve("requests.html");
    Run drawn = draw("requests", "--out", sheet.toString(), "--html", page.toString());
    assertThat(drawn.code()).as(drawn.err()).isZero();
    assertThat(drawn.out()).isEmpty();
    assertThat(drawn.err()).isEqualTo("Drew 5 of 5 claims\n");
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>")
        .contains("Right, wrong or unclear: ____", "id=\"row5\"");

    Run unfilled = Run.of("judge", "score", sheet.toString());
    assertThat(unfilled.code()).isEqualTo(1);
    assertThat(unfilled.err())
        .isEqualTo("mandates: " + sheet + ": line 2: no verdict: write right, wrong or unclear\n");

    String filled = Files.readString(sheet);
    for (String verdict : List.of("right", "right", "right", "wrong", "unclear")) {
      filled = filled.replaceFirst("(request[0-9])\t\t\t", "$1\t" + verdict + "\tbecause\t");
    }
    Files.writeString(sheet, filled);
    Run scored = Run.of("judge", "score", sheet.toString());
    assertThat(scored.err()).isEmpty();
    assertThat(scored.out().lines().skip(1))
        .containsExactly(
            "requests                     5        1       –      4      3  0.750 (0.301–0.954) "
                + " –");
    assertThat(Run.of("judge", "score", sheet.toString(), "--format", "json").out())
        .contains("\"question\" : \"requests\"", "\"value\" : 0.75", "\"recall\" : null");

    Run again = draw("requests", "--out", sheet.toString());
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains(sheet + ": exists");
    assertThat(Files.readString(sheet)).isEqualTo(filled);
  }

  @Test
  void aPageEscapesTheTexts() throws IOException {
    Path page = temp.resolve("seed.html");
    Run run = draw("answers", "--seed", "<script>", "--html", page.toString());
    assertThat(run.out()).startsWith("question\tseed\t").contains("<script>");
    assertThat(Files.readString(page)).contains("&lt;script&gt;").doesNotContain("<script>");
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    assertThat(draw("no-such-question").err())
        .isEqualTo(
            "mandates: no-such-question: no question; 'mandates judge list' shows the questions\n");
    assertThat(draw("requests", "--count", "0").err())
        .isEqualTo("mandates: --count 0: draw 1 row or more\n");
    assertThat(Run.of("judge", "draw", "requests", "--data", data).code()).isEqualTo(2);
    assertThat(Run.of("judge").code()).isEqualTo(2);
  }

  /** Draws by the seed 7, or by the seed among the options. */
  private static Run draw(String question, String... options) {
    List<String> words = new ArrayList<>(List.of("judge", "draw", question, "--data", data));
    words.addAll(List.of(options));
    if (!words.contains("--seed")) {
      words.addAll(List.of("--seed", "7"));
    }
    return Run.of(words.toArray(String[]::new));
  }
}
