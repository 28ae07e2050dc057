package org.mandategraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandategraph.authority.Authorities;
import org.mandategraph.store.MandateStore;

/** The tables are as their descriptions for programs say. */
class DataPackageTest {
  @TempDir static Path folder;
  private static MandateStore store;
  private static Path all;
  @TempDir private Path temp;

  @BeforeAll
  static void exportAll() throws IOException {
    store = TableSamples.open(folder.resolve("store"));
    all = export(new Selection.All(), folder.resolve("all"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void keysAreUniqueAndReferencesLeadToRows() throws IOException {
    assertThat(DataPackageCheck.violations(all)).isEmpty();
    assertThat(DataPackageCheck.unusedForeignKeys(all)).isEmpty();
  }

  @Test
  void theyDoSoInASeries() throws IOException {
    Path series = export(new Selection.Series("A/RES/66"), temp.resolve("out"));
    assertThat(TableSamples.csv(series.resolve("lineage.csv"))).isNotEmpty();
    assertThat(DataPackageCheck.violations(series)).isEmpty();
  }

  @Test
  void theyDoSoInAnActorsMandates() throws IOException {
    Selection office = new Selection.Mandates(Authorities.standard().actor("secretary-general"));
    Path mandates = export(office, temp.resolve("out"));
    assertThat(TableSamples.csv(mandates.resolve("requests.csv"))).isNotEmpty();
    assertThat(DataPackageCheck.violations(mandates)).isEmpty();
  }

  @Test
  void faultsAreFound() throws IOException {
    PathUtils.copyDirectory(all, temp);
    removeLine("actors.csv", "norway,");
    removeLine("paragraphs.csv", "A/RES/66/181,op8,");
    Path steps = temp.resolve("steps.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(steps));
    lines.add(lines.get(1).replace("2025-11-07", "7 November"));
    Files.write(steps, lines);
    replace("votes.csv", ",in favour,", ",in doubt,");
    replace("lineage.csv", ",Verbatim,", ",Verbatim; Sideways,");
    assertThat(DataPackageCheck.violations(temp))
        .contains(
            "voters: nothing in actors is [norway]",
            "acts: nothing in paragraphs is [A/RES/66/181, op8]",
            "steps: twice [A/RES/80/4, 1]",
            "steps: date 7 November",
            "steps: 3 rows",
            "votes: choice in doubt",
            "lineage: changes Verbatim; Sideways");
  }

  @Test
  void csvwHasTheSameColumnsAndKeys() throws IOException {
    JsonNode csvw = json("csv-metadata.json").get("tables");
    JsonNode resources = json("datapackage.json").get("resources");
    assertThat(csvw).hasSameSizeAs(resources).hasSameSizeAs(TableQuery.ALL);
    for (int i = 0; i < csvw.size(); i++) {
      JsonNode schema = csvw.get(i).get("tableSchema");
      JsonNode other = resources.get(i).get("schema");
      assertThat(csvw.get(i).get("url")).isEqualTo(resources.get(i).get("path"));
      assertThat(schema.get("columns").findValuesAsText("name"))
          .isEqualTo(other.get("fields").findValuesAsText("name"));
      assertThat(schema.get("primaryKey")).isEqualTo(other.get("primaryKey"));
      assertThat(schema.path("foreignKeys").findValues("columnReference"))
          .isEqualTo(other.path("foreignKeys").findValues("fields"));
      assertThat(schema.path("foreignKeys").findValuesAsText("resource"))
          .isEqualTo(
              other.path("foreignKeys").findValuesAsText("resource").stream()
                  .map(name -> name + ".csv")
                  .toList());
    }
  }

  @Test
  void thePackageSaysWhatItIs() throws IOException {
    JsonNode whole = json("datapackage.json");
    assertThat(whole.get("name").asText()).isEqualTo("mandate-graph");
    assertThat(whole.get("title").asText()).isEqualTo("Mandate Graph");
    assertThat(whole.get("id").asText()).isEqualTo("https://w3id.org/mandategraph/dataset");
    assertThat(whole.at("/licenses/0/path").asText()).startsWith("https://");
    Path series = export(new Selection.Series("A/RES/66"), temp.resolve("out"));
    assertThat(json(series.resolve("datapackage.json")).get("id").asText())
        .isEqualTo("https://w3id.org/mandategraph/dataset/series/A/RES/66");
  }

  private void replace(String file, String part, String other) throws IOException {
    Path path = temp.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(part);
    Files.writeString(path, text.replace(part, other));
  }

  private void removeLine(String file, String start) throws IOException {
    Path path = temp.resolve(file);
    List<String> lines = new ArrayList<>(Files.readAllLines(path));
    assertThat(lines.removeIf(line -> line.startsWith(start))).isTrue();
    Files.write(path, lines);
  }

  private static JsonNode json(String file) throws IOException {
    return json(all.resolve(file));
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }

  private static Path export(Selection selection, Path out) throws IOException {
    assertThat(
            new Export(selection, ExportFormat.CSV).run(store.dataset(), out, Watched.toTheEnd()))
        .isPresent();
    return out;
  }
}
