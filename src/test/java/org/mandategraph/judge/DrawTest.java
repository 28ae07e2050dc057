package org.mandategraph.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandategraph.store.Federation;
import org.mandategraph.store.Graphs;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.NamedQuery;
import org.mandategraph.store.NaturalOrder;
import org.mandategraph.store.QueryRunner;
import org.mandategraph.store.Seeds;

/** Draws from the seeds, whose requests and answers were checked by hand. */
class DrawTest {
  /**
   * The seeds do not contradict each other, ask for no report that recurs, and state no day of a
   * number; none is of the Security Council.
   */
  private static final Set<String> NOT_IN_THE_SEEDS =
      Set.of("conflicts", "counts-days", "recurrence", "series-council");

  @TempDir static Path folder;
  private static MandateStore store;
  private static QueryRunner queries;

  @BeforeAll
  static void ingest() throws IOException {
    store = Seeds.open(folder);
    queries = new QueryRunner(store.dataset(), Federation.none());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static Stream<String> questions() {
    return Question.list().stream().map(Question::name);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyRowShowsWhatIsJudged(String name) {
    Question question = Question.get(name).orElseThrow();
    assertThat(question.question()).endsWith("?");
    assertThat(question.verdict()).startsWith(question.counting() ? "stated: " : "right if ");
    assertThat(SheetFormat.heading(question)).doesNotHaveDuplicates();
    Sheet sheet = draw(name, "7", 3);
    if (NOT_IN_THE_SEEDS.contains(name)) {
      assertThat(sheet.rows()).isEmpty();
    } else {
      assertThat(sheet.rows()).hasSize(Math.min(3, sheet.population())).isNotEmpty();
    }
    for (Sheet.Row row : sheet.rows()) {
      assertThat(row.claim()).startsWith("https://w3id.org/mandategraph/id/");
      assertThat(row.shown(question.columns().get(0))).isNotEmpty();
    }
  }

  @Test
  void aTextIsShownWithTheOneBeforeIt() {
    assertThat(draw("series", "7", 60).rows())
        .extracting(row -> row.shown("document") + " " + row.found() + " " + row.shown("before"))
        .contains("[A/RES/64/179] 0 []")
        .anyMatch(row -> row.startsWith("[A/RES/66/181] 1 [A/RES/65/232: Strengthening"));
  }

  @Test
  void aNewParagraphIsShownWithTheNearestOfTheOtherText() {
    assertThat(draw("new", "7", 200).rows())
        .filteredOn(row -> row.shown("document").equals(List.of("A/RES/65/232")))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.shown("earlier")).containsExactly("A/RES/64/179"))
        .anySatisfy(row -> assertThat(row.shown("nearest")).hasSize(3));
    assertThat(draw("strengthened", "7", 200).rows())
        .extracting(
            row ->
                row.shown("change")
                    + " "
                    + row.shown("earlier")
                    + row.shown("from")
                    + row.shown("later")
                    + row.shown("to"))
        .containsExactly("[weakened] [A/RES/66/181][op25][draft/68/C.3/2013-10-10/italy][op33]");
  }

  @Test
  void citationsAreShownInTheOrderOfTheText() {
    assertThat(draw("citations-by-number", "7", 200).rows())
        .filteredOn(row -> row.claim().endsWith("A/RES/66/181/pp1"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.found()).isEqualTo(row.shown("citations").size()).isEqualTo(5);
              assertThat(row.shown("citations"))
                  .isSortedAccordingTo(NaturalOrder.INSTANCE)
                  .startsWith("1. \"46/152\": A/RES/46/152");
            });
  }

  @Test
  void showsEachRequestWithItsWords() {
    Sheet sheet = draw("requests", "7", 60);
    assertThat(sheet.population()).isEqualTo(5);
    assertThat(sheet.rows())
        .extracting(row -> row.shown("document") + " " + row.shown("place") + row.shown("reporter"))
        .containsExactlyInAnyOrder(
            "[A/RES/64/179] [op32][Secretary-General]",
            "[A/RES/65/232] [op36][Secretary-General]",
            "[A/RES/66/181] [op29][Secretary-General]",
            "[A/RES/66/181] [op34][Secretary-General]",
            "[draft/68/C.3/2013-10-10/italy] [op45][Secretary-General]");
    assertThat(sheet.rows().get(0).shown("text")).singleElement().asString().contains("report");
  }

  @Test
  void passagesAreDrawnWhateverWasFoundInThem() {
    Sheet sheet = draw("requests-in-text", "7", 60);
    assertThat(sheet.rows()).extracting(Sheet.Row::found).contains(0, 1);
    assertThat(sheet.rows())
        .filteredOn(row -> row.claim().endsWith("A/RES/66/181/op34"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.found()).isEqualTo(1);
              assertThat(row.shown("requests"))
                  .singleElement()
                  .asString()
                  .startsWith("op34, Secretary-General: submit a report");
            });
  }

  @Test
  void aTimeIsShownWithItsSessionAndDay() {
    assertThat(draw("due", "7", 60).rows())
        .filteredOn(row -> row.claim().endsWith("A/RES/66/181/op34"))
        .flatExtracting(row -> row.shown("times"))
        .singleElement()
        .asString()
        .startsWith(
            "\"its sixty-seventh session\": session 67 of the General Assembly, by 2013-09-14");
  }

  @Test
  void anAnswerIsShownBesideTheRequest() {
    assertThat(draw("answers", "7", 60).rows())
        .extracting(
            row ->
                row.shown("requested_in")
                    + " "
                    + row.shown("requested_at")
                    + row.shown("noted_in")
                    + row.shown("report"))
        .containsExactlyInAnyOrder(
            "[A/RES/64/179] [op32][A/RES/65/232][A/65/116]",
            "[A/RES/65/232] [op36][A/RES/66/181][A/66/303]");
    assertThat(draw("answers-in-text", "7", 60).rows())
        .filteredOn(row -> row.claim().endsWith("A/RES/66/181/op1"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.found()).isEqualTo(1);
              assertThat(row.shown("candidates"))
                  .anyMatch(text -> text.startsWith("A/RES/65/232, op36: "))
                  .noneMatch(text -> text.startsWith("A/RES/66/181"));
            });
  }

  @Test
  void whatANamedQueryShowsIsDrawnFromIt() {
    int shown = queries.rows(NamedQuery.get("overdue").orElseThrow().sparql()).size();
    assertThat(draw("overdue", "7", 60).population()).isEqualTo(shown).isPositive();
    assertThat(draw("overdue", "7", 60).rows())
        .flatExtracting(row -> row.shown("later_texts"))
        .anySatisfy(text -> assertThat(text).contains("draft/68/C.3/2013-10-10/italy"));
  }

  /** A vote is no passage of the text: the reader sees its choice, its number and its voters. */
  @Test
  void aConflictIsShownWithWhatContradicts(@TempDir Path other) throws IOException {
    String record = Files.readString(Path.of("src/test/resources/export/recorded-vote.xml"));
    try (MandateStore voted = MandateStore.open(other)) {
      voted.replace(
          Graphs.of(
              record.replace(
                  "value=\"003\" refersTo=\"inFavour\"", "value=\"004\" refersTo=\"inFavour\"")));
      Draw draw = new Draw(new QueryRunner(voted.dataset(), Federation.none()));
      assertThat(draw.sheet(Question.get("conflicts").orElseThrow(), "7", 60).rows())
          .singleElement()
          .satisfies(
              row -> {
                assertThat(row.shown("document")).containsExactly("A/RES/80/4");
                assertThat(row.shown("votes")).containsExactly("4");
                assertThat(row.shown("voters")).hasSize(3);
              });
    }
  }

  @Test
  void anotherSeedIsAnotherSample() {
    assertThat(claims(draw("requests-in-text", "7", 4)))
        .hasSize(4)
        .isEqualTo(claims(draw("requests-in-text", "7", 60)).subList(0, 4))
        .isNotEqualTo(claims(draw("requests-in-text", "8", 4)));
  }

  @Test
  void theOrderOfIngestMakesNoDifference(@TempDir Path other) throws IOException {
    try (MandateStore reversed = Seeds.open(other, Comparator.reverseOrder())) {
      Draw draw = new Draw(new QueryRunner(reversed.dataset(), Federation.none()));
      for (String name : List.of("requests-in-text", "answers", "overdue")) {
        Question question = Question.get(name).orElseThrow();
        assertThat(SheetWriter.write(draw.sheet(question, "7", 20)))
            .isEqualTo(SheetWriter.write(draw(name, "7", 20)));
      }
    }
  }

  private static Sheet draw(String name, String seed, int count) {
    return new Draw(queries).sheet(Question.get(name).orElseThrow(), seed, count);
  }

  private static List<String> claims(Sheet sheet) {
    return sheet.rows().stream().map(Sheet.Row::claim).toList();
  }
}
