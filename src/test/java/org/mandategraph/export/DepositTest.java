package org.mandategraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandategraph.store.MandateStore;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The release of the seeds and of two texts more: its files, and the formats that only it has. */
@Tag("one-jdk")
class DepositTest {
  @TempDir static Path folder;
  private static Path release;
  private static Path spreadsheets;

  @BeforeAll
  static void export() throws IOException {
    release = folder.resolve("release");
    spreadsheets = folder.resolve("csv-excel");
    try (MandateStore store = TableSamples.open(folder.resolve("store"))) {
      new Export(new Selection.All(), ExportFormat.RELEASE, LocalDate.of(2026, 12, 1))
          .run(store.dataset(), release, Watched.toTheEnd());
      new Export(new Selection.All(), ExportFormat.CSV_EXCEL)
          .run(store.dataset(), spreadsheets, Watched.toTheEnd());
    }
  }

  @Test
  void theReadmeNamesWhatIsThere() throws IOException {
    String readme = Files.readString(release.resolve("README.md"));
    try (Stream<Path> files = Files.list(release)) {
      for (Path file : files.filter(f -> !f.endsWith("README.md")).toList()) {
        assertThat(readme)
            .contains("| `" + file.getFileName() + (Files.isDirectory(file) ? "/`" : "`"));
      }
    }
    assertThat(readme).contains("7 documents", "CC BY 4.0", "United Nations").doesNotContain("{{");
  }

  @Test
  void itsVersionIsThatOfTheData() throws IOException {
    String hash = DigestUtils.sha256Hex(Files.readAllBytes(release.resolve("nquads/mandates.nq")));
    String version = "+" + hash.substring(0, 12);
    assertThat(Files.readString(release.resolve("README.md"))).contains(version);
    assertThat(Files.readString(release.resolve("CITATION.cff")))
        .startsWith("cff-version: 1.2.0\n")
        .contains(version, "type: dataset", "license: CC-BY-4.0", "date-released: 2026-12-01\n")
        .doesNotContain("{{");
    assertThat(croissant().get("version").asText()).endsWith(version);
  }

  @Test
  void theLicenceIsForWhatIsOurs() throws IOException {
    String licence = "https://creativecommons.org/licenses/by/4.0/";
    assertThat(Files.readString(release.resolve("LICENSE")))
        .contains(licence, "United Nations, which keeps its rights");
    assertThat(Files.readString(release.resolve("nquads/void.ttl")))
        .contains(licence, "\"2026-12-01\"^^xsd:date");
    assertThat(Files.readString(release.resolve("csv/datapackage.json"))).contains(licence);
    assertThat(croissant().get("license").asText()).isEqualTo(licence);
  }

  @Test
  void itsTablesAreAsDescribed() throws IOException {
    assertThat(DataPackageCheck.violations(release.resolve("csv"))).isEmpty();
  }

  @Test
  void croissantDescribesTheFilesAndTables() throws Exception {
    JsonNode croissant = croissant();
    assertThat(croissant.get("conformsTo").asText())
        .isEqualTo("http://mlcommons.org/croissant/1.0");
    assertThat(croissant.get("datePublished").asText()).isEqualTo("2026-12-01");
    List<String> files = new ArrayList<>();
    for (JsonNode file : croissant.get("distribution")) {
      Path path = release.resolve(file.get("contentUrl").asText());
      assertThat(file.get("sha256").asText())
          .isEqualTo(DigestUtils.sha256Hex(Files.readAllBytes(path)));
      assertThat(file.get("contentSize").asText()).isEqualTo(Files.size(path) + " B");
      files.add(file.get("@id").asText());
    }
    assertThat(files).hasSize(2 + 2 * TableQuery.ALL.size()).doesNotHaveDuplicates();
    List<String> fields =
        croissant.get("recordSet").findValues("field").stream()
            .flatMap(list -> list.findValuesAsText("@id").stream())
            .toList();
    for (JsonNode set : croissant.get("recordSet")) {
      for (JsonNode field : set.get("field")) {
        assertThat(files).contains(field.at("/source/fileObject/@id").asText());
        if (field.has("references")) {
          assertThat(fields).contains(field.at("/references/field/@id").asText());
        }
      }
    }
  }

  /** As JSON-LD: every term of it is one of schema.org, Croissant or Dublin Core. */
  @Test
  void croissantIsJsonLd() throws Exception {
    JsonObject expanded =
        JsonLd.expand(
                JsonDocument.of(
                    new ByteArrayInputStream(
                        Files.readAllBytes(release.resolve("croissant.json")))))
            .get()
            .getJsonObject(0);
    assertThat(expanded.keySet())
        .contains(
            "http://mlcommons.org/croissant/recordSet",
            "https://schema.org/distribution",
            "http://purl.org/dc/terms/conformsTo")
        .allMatch(
            term ->
                term.startsWith("@")
                    || term.startsWith("https://schema.org/")
                    || term.startsWith("http://mlcommons.org/croissant/")
                    || term.startsWith("http://purl.org/dc/terms/"));
  }

  @Test
  void theQueryOfTheReadmeWorks() throws Exception {
    Matcher query =
        Pattern.compile("(?s)```sql\n--[^\n]*\n(.*?)```")
            .matcher(Files.readString(release.resolve("README.md")));
    assertThat(query.find()).isTrue();
    String sql = query.group(1).replace("'parquet/", "'" + release + "/parquet/");
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("unodc");
    }
  }

  @Test
  void theNetworkHasTheCitationsOfTheTable() throws Exception {
    Document graph =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(release.resolve("graphml/mandates.graphml").toFile());
    Map<String, Map<String, String>> nodes = new HashMap<>();
    elements(graph.getElementsByTagName("node"))
        .forEach(node -> nodes.put(node.getAttribute("id"), data(node)));
    Map<String, Integer> edges = new TreeMap<>();
    for (Element edge : elements(graph.getElementsByTagName("edge"))) {
      Map<String, String> from = nodes.getOrDefault(edge.getAttribute("source"), Map.of());
      Map<String, String> to = nodes.getOrDefault(edge.getAttribute("target"), Map.of());
      assertThat(from).containsEntry("in_export", "true");
      edges.put(
          from.get("label") + " -> " + to.get("iri"), Integer.valueOf(data(edge).get("citations")));
    }
    Map<String, Integer> expected = new TreeMap<>();
    for (Map<String, String> row : TableSamples.csv(release.resolve("csv/citations.csv"))) {
      String cited = row.getOrDefault("cited", "");
      if (!cited.startsWith(row.get("document") + "/") && !cited.equals(row.get("document"))) {
        expected.merge(row.get("document") + " -> " + row.get("cited_iri"), 1, Integer::sum);
      }
    }
    assertThat(edges).isEqualTo(expected).hasSizeGreaterThan(100);
    assertThat(nodes.values())
        .anySatisfy(
            node ->
                assertThat(node)
                    .containsEntry("kind", "instrument")
                    .containsEntry("label", "United Nations Convention against Corruption"))
        .anySatisfy(
            node ->
                assertThat(node)
                    .containsEntry("kind", "document")
                    .containsEntry("label", "A/RES/46/152")
                    .containsEntry("in_export", "false"));
  }

  private static Map<String, String> data(Element of) {
    Map<String, String> data = new HashMap<>();
    elements(of.getElementsByTagName("data"))
        .forEach(d -> data.put(d.getAttribute("key"), d.getTextContent()));
    return data;
  }

  private static List<Element> elements(NodeList list) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < list.getLength(); i++) {
      elements.add((Element) list.item(i));
    }
    return elements;
  }

  @Test
  void spreadsheetsGetAByteOrderMarkAndNoFormulas() throws IOException {
    for (TableQuery table : TableQuery.ALL) {
      String text = Files.readString(spreadsheets.resolve(table.name() + ".csv"));
      assertThat(text).startsWith("\uFEFF" + table.columns().get(0).name());
    }
    Path file = folder.resolve("formulas.csv");
    List<Column> columns =
        List.of(
            new Column("words", Column.Type.STRING, List.of(), ""),
            new Column("number", Column.Type.INTEGER, List.of(), ""));
    for (boolean forSpreadsheets : List.of(true, false)) {
      try (CsvWriter out = new CsvWriter(file, columns, forSpreadsheets)) {
        for (String words : List.of("=1+1", "+1", "-1", "@a", "a=b")) {
          out.write(List.of(List.of(words), List.of("-1")));
        }
      }
      String mark = forSpreadsheets ? "'" : "";
      assertThat(Files.readString(file).replace("\uFEFF", "").lines())
          .containsExactly(
              "words,number",
              mark + "=1+1,-1",
              mark + "+1,-1",
              mark + "-1,-1",
              mark + "@a,-1",
              "a=b,-1");
    }
  }

  private static JsonNode croissant() throws IOException {
    return new ObjectMapper().readTree(release.resolve("croissant.json").toFile());
  }
}
