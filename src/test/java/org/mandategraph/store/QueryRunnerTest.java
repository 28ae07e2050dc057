package org.mandategraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunnerTest {
  private static final String PREFIX = "PREFIX mg: <https://w3id.org/mandategraph/ontology#>\n";
  private static final String SYMBOLS =
      PREFIX
          + "SELECT ?symbol ?text { ?p mg:place 'op1.a' ; mg:inDocument ?d ; mg:text ?text . "
          + "?d mg:symbol ?symbol }";

  @TempDir static Path folder;
  private static MandateStore store;

  @BeforeAll
  static void fill() throws StoreException {
    store = MandateStore.open(folder);
    store.replace(Graphs.resolution("A/RES/66/181"));
    store.replace(Graphs.draftWithoutSymbol());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void aTableShowsWordsWithoutQuotationMarks() throws QueryRefusedException {
    assertThat(run(SYMBOLS, ResultFormat.TABLE))
        .isEqualTo(
            """
            symbol        text
            A/RES/66/181  With measures \uD834\uDD1E of its own,1 and A/66/303, for 192 States parties;
            1 row
            """);
  }

  @Test
  void aTableCutsLongCellsSaveInTheLastColumn() throws QueryRefusedException {
    String sixty = "x".repeat(60);
    assertThat(
            run("SELECT ?a ?b { BIND('" + sixty + "' AS ?a) BIND(?a AS ?b) }", ResultFormat.TABLE))
        .contains("x".repeat(47) + "…  " + sixty);
  }

  @Test
  void aTableShortensIris() throws QueryRefusedException {
    assertThat(run(PREFIX + "SELECT ?a { BIND(mg:Act AS ?a) }", ResultFormat.TABLE))
        .isEqualTo("a\nmg:Act\n1 row\n");
  }

  @Test
  void csvAndJsonAreTheStandardForms() throws QueryRefusedException {
    assertThat(run(SYMBOLS, ResultFormat.CSV))
        .isEqualTo(
            "symbol,text\r\n"
                + "A/RES/66/181,\"With measures \uD834\uDD1E of its own,1 and A/66/303, for 192"
                + " States parties;\"\r\n");
    assertThat(run(SYMBOLS, ResultFormat.JSON)).contains("\"bindings\"", "\"xml:lang\": \"en\"");
  }

  @Test
  void aGraphIsWrittenAsTurtle() throws QueryRefusedException {
    String query = PREFIX + "CONSTRUCT { ?d mg:symbol ?s } { ?d mg:symbol ?s }";
    String turtle = run(query, ResultFormat.TABLE);
    assertThat(turtle).isEqualTo(run(query, ResultFormat.TURTLE)).contains("mg:symbol");
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        model, new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)), Lang.TURTLE);
    assertThat(model.size()).isEqualTo(7);
  }

  @Test
  void anAnswerIsTrueOrFalse() throws QueryRefusedException {
    assertThat(run(PREFIX + "ASK { ?d mg:symbol 'A/RES/66/181' }", ResultFormat.TABLE))
        .isEqualTo("true\n");
    assertThat(run(PREFIX + "ASK { ?d mg:symbol 'A/RES/1/1' }", ResultFormat.JSON))
        .contains("\"boolean\" : false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <a:b> <a:c> <a:d> }",
        "DROP ALL",
        "DELETE WHERE { ?s ?p ?o }",
        "LOAD <https://example.org/x.ttl>"
      })
  void updatesAreRefused(String update) {
    assertThatThrownBy(() -> run(update, ResultFormat.TABLE))
        .isInstanceOf(QueryRefusedException.class)
        .hasMessageContaining("this is an update");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://localhost:1/sparql> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } } }",
        "SELECT (EXISTS { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } } AS ?x) {}",
        "ASK { OPTIONAL { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } } }"
      })
  void callsOfOtherServersAreRefused(String query) {
    assertThatThrownBy(() -> run(query, ResultFormat.TABLE))
        .isInstanceOf(QueryRefusedException.class)
        .hasMessageContaining("SERVICE may not call http://localhost:1/sparql");
  }

  @Test
  void aQueryThatDoesNotParseIsRefusedAndSaysWhere() {
    assertThatThrownBy(() -> run("SELECT * { ?s ?p }", ResultFormat.TABLE))
        .isInstanceOf(QueryRefusedException.class)
        .hasMessageContaining("does not parse")
        .hasMessageContaining("line 1");
  }

  @Test
  void whatAFormatCannotWriteIsRefused() {
    assertThatThrownBy(() -> run("SELECT * { ?s ?p ?o }", ResultFormat.TURTLE))
        .isInstanceOf(QueryRefusedException.class);
    assertThatThrownBy(() -> run("DESCRIBE <a:b>", ResultFormat.CSV))
        .isInstanceOf(QueryRefusedException.class);
  }

  static Stream<NamedQuery> queries() {
    return NamedQuery.list().stream().filter(query -> !query.federated());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyNamedQueryRuns(NamedQuery named) throws QueryRefusedException {
    assertThat(run(named.sparql(), ResultFormat.CSV))
        .startsWith(String.join(",", named.columns()) + "\r\n");
  }

  private static String run(String query, ResultFormat format) throws QueryRefusedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(store.dataset(), Federation.withCopies(Map.of())).run(query, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
