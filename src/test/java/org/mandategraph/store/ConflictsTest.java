package org.mandategraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that contradict each other are found by the query {@code conflicts}. */
class ConflictsTest {
  private static final String CITED =
      """
      A/RES/65/232

      Resolution adopted by the General Assembly on 21 December 2010

      65/232. Strengthening the crime prevention programme

      The General Assembly,

      Recalling the Charter,

      1. Urges Member States to cooperate;

      2. Requests the Secretary-General to report to the General Assembly.

      71st plenary meeting
      21 December 2010
      """;

  private static final String CITING =
      """
      A/RES/66/181

      Resolution adopted by the General Assembly on 19 December 2011

      66/181. Strengthening the crime prevention programme

      The General Assembly,

      Recalling its resolution 65/232 of 20 December 2010,

      1. Recalls paragraph 1 of its resolution 65/232 of 21 December 2010;

      2. Reiterates paragraph 9 of its resolution 65/232;

      3. Recalls its resolutions 65/232 and 66/180 of 19 December 2011, and paragraph 2 of its resolution 65/232.

      89th plenary meeting
      19 December 2011
      """;

  @TempDir Path folder;

  @Test
  void datesAndParagraphsThatAreNotThere() throws IOException {
    try (MandateStore store = MandateStore.open(folder)) {
      for (String text : List.of(CITED, CITING)) {
        store.replace(Graphs.of(text));
      }
      QueryRunner queries = new QueryRunner(store.dataset(), Federation.none());
      assertThat(queries.rows(NamedQuery.get("conflicts").orElseThrow().sparql()))
          .extracting(ConflictsTest::words)
          .containsExactly(
              "date A/RES/66/181 pp1 2010-12-20 2010-12-21",
              "paragraph A/RES/66/181 op2 paragraph 9 A/RES/65/232");
    }
  }

  @Test
  void oneReportUnderTwoSymbols() throws IOException {
    String noting =
        """
        A/RES/%1$s

        Resolution adopted by the General Assembly on 19 December %2$s

        %1$s. Safety of lighthouse keepers

        The General Assembly,

        Taking note of the report of the Secretary-General on the safety of lighthouse keepers on remote islands (%3$s),

        1. Urges Member States to cooperate.

        89th plenary meeting
        19 December %2$s
        """;
    try (MandateStore store = MandateStore.open(folder)) {
      for (String text :
          List.of(
              noting.formatted("66/181", "2011", "A/66/303"),
              noting.formatted("67/189", "2012", "A/66/330"))) {
        store.replace(Graphs.of(text));
      }
      QueryRunner queries = new QueryRunner(store.dataset(), Federation.none());
      assertThat(queries.rows(NamedQuery.get("conflicts").orElseThrow().sparql()))
          .extracting(ConflictsTest::words)
          .containsExactly("symbol A/RES/66/181 pp1 A/66/303 A/66/330");
    }
  }

  /** A/RES/77/293 counts 59 abstentions and names 58 States. */
  @Test
  void aVoteThatNamesOtherStatesThanItCounts() throws IOException {
    try (MandateStore store = MandateStore.open(folder)) {
      String record = Files.readString(Path.of("src/test/resources/export/recorded-vote.xml"));
      String contradictory =
          record.replace(
              "value=\"003\" refersTo=\"inFavour\"", "value=\"004\" refersTo=\"inFavour\"");
      store.replace(Graphs.of(contradictory));
      QueryRunner queries = new QueryRunner(store.dataset(), Federation.none());
      assertThat(queries.rows(NamedQuery.get("conflicts").orElseThrow().sparql()))
          .extracting(ConflictsTest::words)
          .containsExactly("vote A/RES/80/4 vote 4 3 States");
    }
  }

  private static String words(Map<String, String> row) {
    return Stream.of("conflict", "document", "place", "stated", "found")
        .map(column -> row.getOrDefault(column, ""))
        .collect(Collectors.joining(" "));
  }
}
