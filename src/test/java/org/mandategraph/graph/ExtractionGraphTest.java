package org.mandategraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandategraph.authority.Authorities;
import org.mandategraph.extract.Extraction;

class ExtractionGraphTest {
  private static final String PREFIXES =
      """
      BASE <https://w3id.org/mandategraph/id/A/RES/66/>
      PREFIX mg: <https://w3id.org/mandategraph/ontology#>
      PREFIX cito: <http://purl.org/spar/cito/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX eli: <http://data.europa.eu/eli/ontology#>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;
  private static final Pattern BLOCK = Pattern.compile("(?s)```turtle\\n(.*?)```");
  private static final Extraction SAMPLE = SampleExtractions.resolution("A/RES/66/181");

  @Test
  void theGraphHoldsEveryExampleOfTheSpecification() throws IOException {
    String spec = Files.readString(Path.of("src/test/resources/spec/graph.md"));
    List<String> blocks = new ArrayList<>();
    Matcher m = BLOCK.matcher(spec);
    while (m.find()) {
      blocks.add(m.group(1));
    }
    assertThat(blocks).hasSizeGreaterThan(5);
    Model graph = model();
    for (String block : blocks) {
      Model expected = ModelFactory.createDefaultModel();
      RDFParser.fromString(PREFIXES + block, Lang.TURTLE).parse(expected);
      for (Statement statement : expected.listStatements().toList()) {
        assertThat(graph.contains(statement)).as(statement + " in\n" + block).isTrue();
      }
    }
  }

  @Test
  void theSameExtractionGivesTheSameTriples() {
    assertThat(writer().of(SAMPLE).isIsomorphicWith(writer().of(SAMPLE))).isTrue();
  }

  @Test
  void thereAreNoBlankNodes() {
    assertThat(writer().of(SAMPLE).stream().toList())
        .isNotEmpty()
        .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
  }

  @Test
  void everyQuotationStandsAtItsPositionInTheSource() {
    String query =
        """
        PREFIX oa: <http://www.w3.org/ns/oa#>
        SELECT ?start ?end ?exact {
          ?e oa:hasSelector [ oa:start ?start ; oa:end ?end ] , [ oa:exact ?exact ]
        }
        """;
    String source = SAMPLE.source().text();
    int rows = 0;
    try (QueryExecution run = QueryExecution.model(model()).query(query).build()) {
      for (QuerySolution row : (Iterable<QuerySolution>) run::execSelect) {
        rows++;
        int start = source.offsetByCodePoints(0, row.getLiteral("start").getInt());
        int end = source.offsetByCodePoints(0, row.getLiteral("end").getInt());
        assertThat(source.substring(start, end)).isEqualTo(row.getLiteral("exact").getString());
      }
    }
    int calls = 2;
    int reporting =
        SAMPLE.reporting().deadlines().size()
            + SAMPLE.reporting().requests().size()
            + SAMPLE.reporting().mentions().size();
    assertThat(rows)
        .isEqualTo(
            SAMPLE.citations().size()
                + SAMPLE.acts().size()
                + SAMPLE.counts().size()
                + reporting
                + SAMPLE.findings().size()
                + calls);
  }

  @ParameterizedTest
  @CsvSource({
    "A/RES/46/152, mg:Resolution, true",
    "S/RES/1373(2001), mg:Resolution, true",
    "A/66/303, mg:Resolution, false",
    "A/66/303, mg:Document, true"
  })
  void aCitedDocumentIsTypedByItsSeries(String symbol, String type, boolean expected) {
    String query =
        PREFIXES + "ASK { <https://w3id.org/mandategraph/id/" + symbol + "> a " + type + " }";
    try (QueryExecution run = QueryExecution.model(model()).query(query).build()) {
      // The series of the Security Council may not be among the vocabularies of this version.
      boolean known =
          Authorities.standard().series().stream().anyMatch(s -> symbol.startsWith(s.prefix()));
      assertThat(run.execAsk()).isEqualTo(expected && (known || type.equals("mg:Document")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A/RES/46/152, general-assembly, 46, ''",
    "S/RES/1373(2001), security-council, '', 2001",
    "A/66/303, general-assembly, 66, ''"
  })
  void aCitedDocumentHasWhatItsSymbolSays(String symbol, String body, String session, String year) {
    String query =
        PREFIXES
            + """
            SELECT ?body (STR(?session) AS ?s) (STR(?year) AS ?y) {
              ?cited mg:symbol "%s" ; mg:body ?body
              OPTIONAL { ?cited mg:session ?session }
              OPTIONAL { ?cited mg:year ?year }
              FILTER NOT EXISTS { ?cited a mg:StoredDocument }
            }
            """
                .formatted(symbol);
    try (QueryExecution run = QueryExecution.model(model()).query(query).build()) {
      assertThat(run.execSelect())
          .toIterable()
          .singleElement()
          .satisfies(
              row -> {
                assertThat(row.getResource("body").getURI()).endsWith("/actor/" + body);
                assertThat(row.contains("s") ? row.getLiteral("s").getString() : "")
                    .isEqualTo(session);
                assertThat(row.contains("y") ? row.getLiteral("y").getString() : "")
                    .isEqualTo(year);
              });
    }
  }

  @Test
  void onlyWhatABodyAdoptsIsPassedByIt() {
    String query =
        PREFIXES
            + "SELECT ?symbol { ?document eli:passed_by ?body ; mg:body ?body ; mg:symbol ?symbol"
            + " }";
    try (QueryExecution run = QueryExecution.model(model()).query(query).build()) {
      assertThat(run.execSelect())
          .toIterable()
          .extracting(row -> row.getLiteral("symbol").getString())
          .containsExactlyInAnyOrder("A/RES/66/181", "A/RES/46/152", "S/RES/1373(2001)");
    }
  }

  private static Model model() {
    return ModelFactory.createModelForGraph(graph());
  }

  private static Graph graph() {
    return writer().of(SAMPLE);
  }

  private static ExtractionGraph writer() {
    return new ExtractionGraph(Identity.standard(), Authorities.standard(), "1.0");
  }
}
