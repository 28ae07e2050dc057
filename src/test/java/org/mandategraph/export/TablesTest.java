package org.mandategraph.export;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.SixLanguages;

/** The tables of the seeds and of three texts more. */
class TablesTest {
  @TempDir static Path folder;

  @BeforeAll
  static void export() throws IOException {
    try (MandateStore store = TableSamples.open(folder.resolve("store"))) {
      for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.PARQUET)) {
        new Export(new Selection.All(), format)
            .run(store.dataset(), folder.resolve(format.toString()), Watched.toTheEnd());
      }
    }
  }

  static List<TableQuery> tables() {
    return TableQuery.ALL;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTableHasRowsAndEveryColumnAValueSomewhere(TableQuery table) throws IOException {
    List<Map<String, String>> rows = csv(table.name());
    for (Column column : table.columns()) {
      assertThat(rows.stream().map(r -> r.get(column.name())))
          .as(column.name())
          .anyMatch(value -> !value.isEmpty());
    }
  }

  /** Read by DuckDB: lists of Parquet are lists, and joined they are what CSV has. */
  @ParameterizedTest
  @MethodSource("tables")
  void duckDbReadsTheSameFromParquetAsFromCsv(TableQuery table) throws Exception {
    String parquet = "read_parquet('" + folder.resolve("parquet/" + table.name()) + ".parquet')";
    String csv =
        "read_csv('" + folder.resolve("csv/" + table.name()) + ".csv', all_varchar = true)";
    List<List<String>> rows = duckDb(table, parquet);
    assertThat(rows).isEqualTo(duckDb(table, csv)).hasSize(csv(table.name()).size());
  }

  @Test
  void duckDbFindsListsInParquet() throws Exception {
    String parquet = "read_parquet('" + folder.resolve("parquet/paragraphs.parquet") + "')";
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT actor, COUNT(*) FROM (SELECT UNNEST(actors_asked) AS actor FROM "
                    + parquet
                    + ") WHERE actor = 'secretary-general' GROUP BY actor")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(2)).isGreaterThan(4);
    }
  }

  private static List<List<String>> duckDb(TableQuery table, String source) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement();
        ResultSet found = statement.executeQuery("SELECT * FROM " + source)) {
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (Column column : table.columns()) {
          row.add(text(found.getObject(column.name())));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static String text(@Nullable Object value) throws SQLException {
    return value instanceof Array list
        ? Stream.of((Object[]) list.getArray()).map(String::valueOf).collect(joining("; "))
        : Objects.toString(value, "");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theDictionaryExplainsEveryColumn(TableQuery table) throws IOException {
    for (String format : List.of("csv", "parquet")) {
      String dictionary = Files.readString(folder.resolve(format).resolve("dictionary.md"));
      assertThat(dictionary).contains("\n## " + table.name() + "\n", table.row());
      assertThat(dictionary)
          .contains(table.row() + "\n\n- Rows: " + csv(table.name()).size() + "\n");
      table
          .columns()
          .forEach(c -> assertThat(dictionary).contains("| `" + c.name() + "` |", c.definition()));
    }
    for (String file : List.of("csv-metadata.json", "datapackage.json")) {
      String description = Files.readString(folder.resolve("csv").resolve(file));
      assertThat(description).contains("\"" + table.name() + ".csv\"");
      table.columns().forEach(c -> assertThat(description).contains(c.definition()));
    }
  }

  @Test
  void theColumnsAreTheQuerysVariables() {
    for (TableQuery table : TableQuery.ALL) {
      assertThat(table.query().getResultVars())
          .as(table.name())
          .containsAll(table.columns().stream().map(Column::name).toList());
    }
  }

  @Test
  void documents() throws IOException {
    assertThat(csv("documents"))
        .extracting(
            r -> r.get("document"),
            r -> r.get("kind"),
            r -> r.get("adopted"),
            r -> r.get("operative_paragraphs"),
            r -> r.get("footnotes"),
            r -> r.get("committee_reports"))
        .containsExactly(
            row(SixLanguages.SYMBOL, "Resolution", "2023-10-11", "2", "0", ""),
            row(
                "A/RES/64/179",
                "Resolution",
                "2009-12-18",
                "33",
                "18",
                "A/64/440; A/64/440/Corr.1"),
            row("A/RES/65/232", "Resolution", "2010-12-21", "37", "26", "A/65/457"),
            row("A/RES/66/181", "Resolution", "2011-12-19", "35", "10", "A/66/463"),
            row("A/RES/80/1", "Resolution", "2025-09-30", "4", "2", "A/80/45"),
            row("A/RES/80/4", "Resolution", "2025-12-18", "1", "0", ""),
            row("draft/68/C.3/2013-10-10/italy", "DraftResolution", "", "46", "9", ""));
  }

  @Test
  void acts() throws IOException {
    assertThat(csv("acts"))
        .filteredOn(r -> "A/RES/66/181".equals(r.get("document")) && "op8".equals(r.get("place")))
        .extracting(r -> r.get("position"), r -> r.get("verb"), r -> r.get("addressees"))
        .containsExactly(row("1", "recommend", "member-states"), row("2", "request", "unodc"));
  }

  @Test
  void requests() throws IOException {
    assertThat(csv("requests"))
        .filteredOn(r -> "A/RES/66/181".equals(r.get("document")))
        .extracting(
            r -> r.get("place"),
            r -> r.get("reporters"),
            r -> r.get("recipients"),
            r -> r.get("due_session"))
        .contains(row("op34", "secretary-general", "general-assembly", "67"));
  }

  @Test
  void lineage() throws IOException {
    assertThat(csv("lineage"))
        .filteredOn(r -> "A/RES/66/181".equals(r.get("later")) && "op7".equals(r.get("to")))
        .extracting(r -> r.get("earlier"), r -> r.get("from"), r -> r.get("changes"))
        .contains(row("A/RES/65/232", "op9", "Verbatim"));
  }

  @Test
  void citedInstrumentsAreRowsOfTheirTable() throws IOException {
    assertThat(csv("citations"))
        .filteredOn(r -> "A/RES/80/4".equals(r.get("document")))
        .extracting(r -> r.get("cited"), r -> r.get("cited_instrument"))
        .containsExactly(row("instrument/unclos", "unclos"));
    assertThat(csv("instruments"))
        .filteredOn(r -> List.of("addis-agenda", "unclos").contains(r.get("instrument")))
        .extracting(
            r -> r.get("kind"),
            r -> r.get("unts_number"),
            r -> r.get("unts_volumes"),
            r -> r.get("adopted_by"),
            r -> r.get("endorsed_by"))
        .containsExactly(
            row("Instrument", "", "", "", "A/RES/69/313"),
            row("Treaty", "31363", "1833; 1834; 1835", "", ""));
  }

  @Test
  void qualifiersAndTopics() throws IOException {
    assertThat(csv("qualifiers"))
        .filteredOn(r -> r.getOrDefault("act", "").endsWith("/A/RES/66/181/op11/act1"))
        .extracting(r -> r.get("qualifier"), r -> r.get("words"))
        .contains(row("within-respective-mandates", "within its mandate"));
    assertThat(csv("topics"))
        .filteredOn(r -> "A/RES/66/181".equals(r.get("document")))
        .extracting(r -> r.get("place"), r -> r.get("subject"))
        .contains(
            row("", "http://metadata.un.org/thesaurus/1001376"),
            row("op10", "http://metadata.un.org/thesaurus/1004663"));
  }

  @Test
  void answersAndWhatTheyNote() throws IOException {
    assertThat(csv("answers"))
        .extracting(
            r -> r.get("document"), r -> r.getOrDefault("request", "").replaceAll("^.*/id/", ""))
        .contains(row("A/RES/66/181", "A/RES/65/232/op36/request1"));
    assertThat(csv("notings"))
        .filteredOn(r -> "A/RES/66/181".equals(r.get("document")))
        .extracting(r -> r.get("reports"))
        .contains("A/66/303");
  }

  @Test
  void actors() throws IOException {
    assertThat(csv("actors"))
        .filteredOn(r -> List.of("cote-divoire", "unodc").contains(r.get("actor")))
        .extracting(
            r -> r.get("name"),
            r -> r.get("names_fr"),
            r -> r.get("kind"),
            r -> r.get("m49"),
            r -> r.get("iso3166"))
        .containsExactly(
            row("Côte d'Ivoire", "Côte d’Ivoire", "state", "384", "CIV"),
            row("United Nations Office on Drugs and Crime", "", "office", "", ""));
    assertThat(csv("actors"))
        .filteredOn(r -> "afghanistan".equals(r.get("actor")))
        .extracting(r -> r.get("m49"))
        .containsExactly("004");
  }

  @Test
  void votes() throws IOException {
    assertThat(csv("votes"))
        .extracting(r -> r.get("document"), r -> r.get("choice"), r -> r.get("count"))
        .containsExactly(
            row("A/RES/80/4", "in favour", "3"),
            row("A/RES/80/4", "against", "0"),
            row("A/RES/80/4", "abstaining", "1"));
    assertThat(csv("voters"))
        .extracting(r -> r.get("choice"), r -> r.get("name"), r -> r.get("state"))
        .containsExactly(
            row("in favour", "ATLANTIS", ""),
            row("in favour", "Côte d'Ivoire", "cote-divoire"),
            row("in favour", "Italy", "italy"),
            row("abstaining", "Norway", "norway"));
  }

  @Test
  void sponsors() throws IOException {
    assertThat(csv("sponsors"))
        .extracting(
            r -> r.get("document"),
            r -> r.get("name"),
            r -> r.get("sponsor"),
            r -> r.get("on_behalf_of"))
        .containsExactly(
            row("A/RES/80/4", "Cuba", "cuba", "group-of-77"),
            row("A/RES/80/4", "Kazakhstan", "kazakhstan", "group-of-77"),
            row("draft/68/C.3/2013-10-10/italy", "Italy", "italy", ""));
  }

  @Test
  void expressions() throws IOException {
    assertThat(csv("expressions"))
        .filteredOn(r -> SixLanguages.SYMBOL.equals(r.get("document")))
        .extracting(r -> r.get("language"), r -> r.get("title"), r -> r.get("source_format"))
        .containsExactlyInAnyOrder(
            row("ar", SixLanguages.title("ar"), "application/akn+xml"),
            row("en", SixLanguages.title("en"), "application/akn+xml"));
    assertThat(csv("documents"))
        .filteredOn(r -> SixLanguages.SYMBOL.equals(r.get("document")))
        .extracting(r -> r.get("language"))
        .containsExactly("en");
  }

  @Test
  void translations() throws IOException {
    String part = "https://w3id.org/mandategraph/id/" + SixLanguages.SYMBOL + "/op";
    assertThat(csv("translations"))
        .filteredOn(r -> String.valueOf(r.get("part")).startsWith(part))
        .extracting(r -> r.get("language"), r -> r.get("part"), r -> r.get("number"))
        .containsExactlyInAnyOrder(
            row("ar", part + "1", "1"),
            row("ar", part + "2", "2"),
            row("ar", part + "2.a", "(أ)"),
            row("ar", part + "2.b", "(ب)"));
  }

  @Test
  void steps() throws IOException {
    assertThat(csv("steps"))
        .extracting(
            r -> r.get("document"),
            r -> r.get("position"),
            r -> r.get("outcome"),
            r -> r.get("date"),
            r -> r.get("recorded_in"))
        .containsExactly(
            row("A/RES/80/4", "1", "draft resolution", "2025-11-07", "A/C.3/80/L.4"),
            row("A/RES/80/4", "2", "adopted", "2025-12-18", "A/80/PV.60"));
  }

  @Test
  void theRowsAreInTheDocumentsOrder() throws IOException {
    assertThat(
            csv("paragraphs").stream()
                .filter(r -> "A/RES/66/181".equals(r.get("document")))
                .map(r -> r.get("place"))
                .limit(3))
        .containsExactly("pp1", "pp2", "pp3");
  }

  private static org.assertj.core.groups.Tuple row(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  private static List<Map<String, String>> csv(String name) throws IOException {
    return TableSamples.csv(folder.resolve("csv/" + name + ".csv"));
  }
}
