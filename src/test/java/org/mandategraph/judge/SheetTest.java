package org.mandategraph.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandategraph.store.QueryFile;

/** A sheet is written, filled in by hand or by a spreadsheet, and read. */
class SheetTest {
  private static final Question CLAIMS = question("SELECT ?claim ?text { ?claim a ?text }");
  private static final Question PASSAGES =
      question("SELECT ?claim ?found ?text { ?claim a ?text, ?found }");

  @TempDir private Path folder;

  @Test
  void everyClaimIsOneLine() {
    assertThat(SheetWriter.write(sheet(CLAIMS, "a\tb\r\nc", "=SUM(1)", "say \"no\"")))
        .isEqualTo(
            """
            question\tseed\tn\tof\tclaim\tverdict\treason\ttext
            sums\t7\t1\t9\thttps://example.org/1\t\t\ta b c
            sums\t7\t2\t9\thttps://example.org/2\t\t\t'=SUM(1)
            sums\t7\t3\t9\thttps://example.org/3\t\t\t"say ""no\"""
            """);
  }

  @Test
  void aPassageHasRoomForCounts() {
    assertThat(SheetWriter.write(sheet(PASSAGES, "x")))
        .isEqualTo(
            """
            question\tseed\tn\tof\tclaim\tstated\tfound\tright\treason\ttext
            sums\t7\t1\t9\thttps://example.org/1\t\t2\t\t\tx
            """);
  }

  @Test
  void verdictsOnClaimsAreScored() throws IOException {
    assertThat(
            read(
                "question\tclaim\tverdict\treason",
                "s\ta\tright\t",
                "s\tb\tWrong \tno",
                "s\tc\tunclear\t?"))
        .containsExactly(new Score("s", 3, 1, null, 2, 1, Wilson.of(1, 2), null));
  }

  @Test
  void verdictsOnPassagesAreScored() throws IOException {
    assertThat(
            read(
                "question\tclaim\tstated\tfound\tright\treason",
                "s\ta\t2\t1\t1\t",
                "s\tb\t0\t1\t0\tno request",
                "s\tc\tunclear\t1\t\t?",
                "r\ta\t0\t0\t0\t"))
        .containsExactly(
            new Score("r", 1, 0, 0, 0, 0, null, null),
            new Score("s", 3, 1, 2, 2, 1, Wilson.of(1, 2), Wilson.of(1, 2)));
  }

  @Test
  void whatASpreadsheetWritesIsRead() throws IOException {
    assertThat(
            read(
                "\uFEFF\"question\"\t\"claim\"\t\"verdict\"\t\"reason\"\r",
                "\"s\"\t\"a\"\t\"right\"\t\"says \"\"no\"\", it\tdoes\"\r"))
        .extracting(Score::right)
        .containsExactly(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "question;claim;verdict;reason | s;a;right; | s;b;; | line 3: no verdict: write right,"
            + " wrong or unclear",
        "question;claim;verdict;reason | s;a;yes;   | s;b;; | line 2: verdict \"yes\": write right,"
            + " wrong or unclear",
        "question;claim;verdict;reason | s;a;right; | s;a;right; | line 3: a was judged before",
        "question;claim;verdict;reason | s;a;right; | s | line 3: no verdict: write right, wrong or"
            + " unclear",
        "question;verdict;reason       | s;right;   | s;right; | line 1: no column \"claim\"; draw"
            + " the sheet again",
        "question;claim;reason         | s;a;       | s;b; | line 1: no column \"stated\"; draw the"
            + " sheet again",
        "question;claim;stated;found;right;reason | s;a;1;1;1; | s;b;;0;0; | line 3: no verdict in"
            + " the column \"stated\": write a number",
        "question;claim;stated;found;right;reason | s;a;1;1;1; | s;b;2;1;2; | line 3: right must be"
            + " between 0 and 1",
        "question;claim;stated;found;right;reason | s;a;1;1;1; | s;b;1;2;2; | line 3: right must be"
            + " between 0 and 1",
        "question;claim;stated;found;right;reason | s;a;1;1;-1; | s;b;1;2;1; | line 2: right"
            + " \"-1\": write a number",
      })
  void aSheetThatCannotBeScoredNamesTheLine(
      String heading, String one, String two, String message) {
    assertThatThrownBy(
            () -> read(heading.replace(';', '\t'), one.replace(';', '\t'), two.replace(';', '\t')))
        .isInstanceOf(SheetException.class)
        .hasMessage(folder.resolve("sheet.tsv") + ": " + message);
  }

  @ParameterizedTest
  @CsvSource({"'question\tquestion'", "'question\tclaim\tverdict\n\"s\"x\ta'", "'\"question'"})
  void whatIsNoSheetIsRefused(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(SheetException.class)
        .hasMessageStartingWith(folder.resolve("sheet.tsv") + ": ");
  }

  @Test
  void anotherEncodingIsRefused() throws IOException {
    Path file = folder.resolve("sheet.tsv");
    Files.write(
        file,
        "question\tclaim\tverdict\treason\ns\ta\tright\tdéjà vu".getBytes(StandardCharsets.UTF_16));
    assertThatThrownBy(() -> new SheetReader().read(file))
        .hasMessage(file + ": not in UTF-8; save the sheet in UTF-8");
  }

  private List<Score> read(String... lines) throws IOException {
    Path file = Files.writeString(folder.resolve("sheet.tsv"), String.join("\n", lines) + "\n");
    return Score.of(new SheetReader().read(file));
  }

  private static Question question(String select) {
    return new Question(
        QueryFile.parse("judge/sums", "# question: Is it?\n# verdict: right if so\n" + select));
  }

  private static Sheet sheet(Question question, String... texts) {
    List<Sheet.Row> rows = new ArrayList<>();
    for (String text : texts) {
      rows.add(
          new Sheet.Row(
              "https://example.org/" + (rows.size() + 1), 2, Map.of("text", List.of(text))));
    }
    return new Sheet(question, "7", 9, rows);
  }
}
