package org.mandategraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandategraph.graph.Shapes;

/** The named queries on the seeds, whose rows were checked by hand against the documents. */
class SeedQueriesTest {
  private static final String DRAFT = "draft/68/C.3/2013-10-10/italy";

  private static final String UNTOC =
      "United Nations Convention against Transnational Organized Crime";

  @TempDir static Path folder;
  private static MandateStore store;

  @BeforeAll
  static void ingest() throws IOException {
    store = Seeds.open(folder);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static Stream<NamedQuery> queries() {
    // The seeds do not contradict each other; ConflictsTest has texts that do.
    return NamedQuery.list().stream()
        .filter(query -> !query.federated() && !query.name().equals("conflicts"));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQuestionHasAnAnswer(NamedQuery named) {
    assertThat(rows(named.name(), named.columns())).isNotEmpty();
  }

  @Test
  void theUnionOfAllGraphsKeepsToTheShapes() {
    List<?> violations =
        Txn.calculateRead(
            store.dataset(), () -> Shapes.validate(store.dataset().getUnionModel().getGraph()));
    assertThat(violations).isEmpty();
  }

  @Test
  void documents() {
    assertThat(rows("documents", "document", "adopted", "session", "paragraphs", "footnotes"))
        .containsExactlyInAnyOrder(
            "A/RES/64/179 | 2009-12-18 | 64 | 52 | 18",
            "A/RES/65/232 | 2010-12-21 | 65 | 61 | 26",
            "A/RES/66/181 | 2011-12-19 | 66 | 59 | 10",
            DRAFT + " |  | 68 | 81 | 9");
  }

  @Test
  void reporting() {
    assertThat(
            rows(
                "reporting",
                "requested_in",
                "place",
                "due_session",
                "answered_by",
                "noted_in",
                "noted_at"))
        .containsExactly(
            "A/RES/63/195 |  |  | A/64/123 | A/RES/64/179 | op1",
            "A/RES/64/179 | op32 | 65 | A/65/116 | A/RES/65/232 | op1",
            "A/RES/64/293 |  |  | A/68/127 | draft/68/C.3/2013-10-10/italy | op1",
            "A/RES/65/232 | op36 | 66 | A/66/303 | A/RES/66/181 | op1",
            "A/RES/66/181 | op29 |  |  |  | ",
            "A/RES/66/181 | op34 | 67 |  |  | ",
            "A/RES/67/186 |  |  | A/68/127 | draft/68/C.3/2013-10-10/italy | op1",
            "A/RES/67/189 |  |  | A/68/127 | draft/68/C.3/2013-10-10/italy | op1",
            "A/RES/67/190 |  |  | A/68/127 | draft/68/C.3/2013-10-10/italy | op1",
            "A/RES/67/192 |  |  | A/68/127 | draft/68/C.3/2013-10-10/italy | op1",
            "draft/68/C.3/2013-10-10/italy | op45 | 69 |  |  | ");
  }

  @Test
  void whatWasDueAndNotAnswered() {
    assertThat(rows("overdue", "requested_in", "place", "due_session", "due_by"))
        .containsExactly("A/RES/66/181 | op34 | 67 | 2013-09-14");
    assertThat(rows("requests-never-answered", "requested_in", "place", "later_text"))
        .containsExactly("A/RES/66/181 | op34 | " + DRAFT);
    assertThat(rows("requests-by-reporter", "reporter", "requests", "dated", "answered"))
        .containsExactly("Secretary-General | 5 | 4 | 2");
  }

  @Test
  void citesUncac() {
    assertThat(rows("cites-uncac", "document", "place"))
        .contains(
            "A/RES/64/179 | pp3",
            "A/RES/64/179 | op18",
            "A/RES/64/179 | op23",
            "A/RES/64/179 | op24",
            "A/RES/65/232 | pp3",
            "A/RES/65/232 | op25",
            "A/RES/65/232 | op27",
            "A/RES/65/232 | op29",
            "A/RES/66/181 | pp2",
            "A/RES/66/181 | op4",
            "A/RES/66/181 | op14",
            "A/RES/66/181 | fn2",
            DRAFT + " | pp2",
            DRAFT + " | pp9",
            DRAFT + " | op17",
            DRAFT + " | fn2");
    assertThat(rows("cites-uncac", "document", "place", "locator"))
        .contains("A/RES/66/181 | fn2 | vol. 2349, No. 42146");
  }

  @Test
  void askedOfUnodc() {
    assertThat(rows("asked-of-unodc", "document", "place"))
        .filteredOn(row -> row.startsWith("A/RES/66/181"))
        .containsExactly(
            Stream.of(8, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 30, 31)
                .map(n -> "A/RES/66/181 | op" + n)
                .toArray(String[]::new));
    assertThat(rows("asked-of-unodc", "document", "place", "verb"))
        .contains("A/RES/65/232 | op15 | request", "A/RES/65/232 | op22 | urge");
  }

  @Test
  void lineage() {
    assertThat(rows("lineage", "earlier", "from", "later", "to", "relation"))
        .contains(
            "A/RES/64/179 | op23 | A/RES/65/232 | op27 | reworded, split",
            "A/RES/64/179 | op23 | A/RES/65/232 | op28 | reworded, split",
            "A/RES/65/232 | op36 | A/RES/66/181 | op34 | reworded",
            "A/RES/65/232 | op24 | A/RES/66/181 | op3 | moved, reworded",
            "A/RES/66/181 | op9 | draft/68/C.3/2013-10-10/italy | op10 | verbatim")
        .noneMatch(row -> row.contains("A/RES/64/179 | op2 |"))
        .filteredOn(row -> row.startsWith("A/RES/65/232 | op"))
        .hasSize(31);
  }

  @Test
  void seriesAndWaitingDrafts() {
    assertThat(rows("series", "earlier", "relation", "later", "carried", "verbatim"))
        .containsExactly(
            "A/RES/64/179 | is followed by | A/RES/65/232 | 39 | 17",
            "A/RES/65/232 | is followed by | A/RES/66/181 | 51 | 31",
            "A/RES/66/181 | is followed by | " + DRAFT + " | 55 | 17");
    assertThat(rows("waiting-drafts", "draft", "nearest"))
        .containsExactly(DRAFT + " | A/RES/66/181");
  }

  @Test
  void whatBecameOfMandates() {
    assertThat(rows("strengthened", "earlier", "from", "was", "later", "to", "is", "change"))
        .containsExactly(
            "A/RES/66/181 | op25 | welcome | " + DRAFT + " | op33 | note, encourage | weakened");
    assertThat(rows("renewed-mandates", "first", "place", "renewals", "last"))
        .contains("A/RES/64/179 | op32 | 2 | A/RES/66/181")
        .noneMatch(row -> row.contains("| op7 |"));
    assertThat(rows("dropped-mandates", "earlier", "place", "actors", "later"))
        .contains("A/RES/64/179 | op15 | Member States | A/RES/65/232");
    assertThat(rows("new-mandates", "document", "place", "actors", "compared_with"))
        .contains("A/RES/65/232 | op20 | States parties | A/RES/64/179");
  }

  @Test
  void qualifiersThatChanged() {
    assertThat(rows("qualifiers-changed", "qualifier", "change", "earlier", "from", "later", "to"))
        .contains(
            "in cooperation with | gained | A/RES/66/181 | op19 | " + DRAFT + " | op24",
            "within respective mandates | lost | A/RES/66/181 | op19 | " + DRAFT + " | op24");
  }

  @Test
  void nothingContradicts() {
    assertThat(rows("conflicts", "conflict", "document", "place")).isEmpty();
  }

  @Test
  void restingOn() {
    // By the name of the strategy that the resolution adopted, and by the resolution in a footnote.
    assertThat(rows("resting-on", "document", "place", "through"))
        .containsExactly(
            "A/RES/64/179 | pp4 | ",
            "A/RES/64/179 | pp4 | fn4",
            "A/RES/65/232 | pp4 | ",
            "A/RES/65/232 | pp4 | fn4",
            "A/RES/66/181 | pp3 | ",
            "A/RES/66/181 | pp3 | fn3",
            DRAFT + " | pp3 | ",
            DRAFT + " | pp3 | fn3");
  }

  @Test
  void footnotes() {
    assertThat(rows("footnotes", "document", "footnote", "target", "locator"))
        .contains(
            "A/RES/64/179 | 1 | E/RES/2007/12 | annex",
            "A/RES/64/179 | 7 | E/2009/30 | chap. II",
            "A/RES/65/232 | 3 | United Nations Convention against Corruption"
                + " | vol. 2349, No. 42146",
            "A/RES/65/232 | 19 | A/RES/65/230 | annex");
  }

  @Test
  void ibidResolved() {
    assertThat(rows("ibid-resolved", "document", "footnote", "target"))
        .contains(
            "A/RES/66/181 | 2 | United Nations Convention against Corruption",
            "A/RES/66/181 | 8 | Convention on the Rights of the Child",
            DRAFT + " | 2 | United Nations Convention against Corruption")
        .hasSize(10);
  }

  @Test
  void repeatedFootnoteCalls() {
    assertThat(rows("repeated-footnote-calls", "document", "footnote", "places"))
        .containsExactlyInAnyOrder(
            "A/RES/64/179 | 2 | pp3, op3",
            "A/RES/64/179 | 3 | pp3, op18",
            "A/RES/64/179 | 12 | op1, op11",
            "A/RES/65/232 | 2 | pp3, op6",
            "A/RES/65/232 | 3 | pp3, op25",
            "A/RES/65/232 | 11 | pp9, op20",
            "A/RES/66/181 | 1 | pp2, op2",
            "A/RES/66/181 | 2 | pp2, op4",
            "A/RES/66/181 | 6 | pp9, op21",
            "A/RES/66/181 | 10 | op1, op18",
            DRAFT + " | 1 | pp2, op2",
            DRAFT + " | 2 | pp2, op4",
            DRAFT + " | 9 | op1, op22");
  }

  @Test
  void reportsRequested() {
    assertThat(rows("reports-requested", "document", "place", "reporter"))
        .containsExactlyInAnyOrder(
            "A/RES/64/179 | op32 | Secretary-General",
            "A/RES/64/179 | op33 | Secretary-General",
            "A/RES/65/232 | op36 | Secretary-General",
            "A/RES/65/232 | op37 | Secretary-General",
            "A/RES/66/181 | op34 | Secretary-General",
            "A/RES/66/181 | op35 | Secretary-General",
            DRAFT + " | op45 | Secretary-General",
            DRAFT + " | op46 | Secretary-General");
  }

  @Test
  void crossReferences() {
    assertThat(rows("cross-references", "document", "place", "refers_to"))
        .containsExactlyInAnyOrder(
            "A/RES/64/179 | op21 | op20",
            "A/RES/64/179 | op33 | op32",
            "A/RES/65/232 | op37 | op36",
            "A/RES/66/181 | op35 | op34",
            DRAFT + " | op46 | op45");
  }

  @Test
  void mostCitedInstruments() {
    assertThat(rows("most-cited-instruments", "instrument", "documents"))
        .startsWith(
            "United Nations Convention against Transnational Organized Crime | 4",
            "United Nations Convention against Corruption | 4");
  }

  @Test
  void treatiesByVolume() {
    assertThat(rows("treaties-by-volume", "treaty", "number", "volumes"))
        .contains(
            "Convention on the Rights of the Child | 27531 | 1577",
            "United Nations Convention against Transnational Organized Crime | 39574 | 2225",
            "United Nations Convention against Corruption | 42146 | 2349");
  }

  @Test
  void wayToAdoption() {
    assertThat(rows("way-to-adoption", "document", "step", "recorded"))
        .containsExactlyInAnyOrder(
            "A/RES/64/179 | committee report | A/64/440",
            "A/RES/64/179 | committee report | A/64/440/Corr.1",
            "A/RES/65/232 | committee report | A/65/457",
            "A/RES/66/181 | committee report | A/66/463");
  }

  @Test
  void citedNotHeld() {
    assertThat(rows("cited-not-held", "cited", "type", "body", "session", "year", "link"))
        .contains(
            "A/RES/46/152 | resolution | General Assembly | 46 |  |"
                + " https://undocs.org/A/RES/46/152",
            "A/65/116 | document | General Assembly | 65 |  | https://undocs.org/A/65/116",
            "E/DEC/2007/253 | decision | Economic and Social Council | 2007 | 2007"
                + " | https://undocs.org/E/DEC/2007/253",
            "S/RES/1373(2001) | resolution | Security Council |  | 2001"
                + " | https://undocs.org/S/RES/1373(2001)")
        .noneMatch(row -> row.startsWith("A/RES/65/232 "));
  }

  @Test
  void statedDatesAgreeWithTheTextsThatAreHeld() {
    assertThat(rows("stated-dates", "cited", "stated", "adopted", "agrees"))
        .contains("A/RES/65/232 | 2010-12-21 | 2010-12-21 | true")
        .noneMatch(row -> row.endsWith("false"));
  }

  @Test
  void paragraphsWithSeveralActs() {
    assertThat(rows("paragraphs-with-several-acts", "document", "place", "acts", "verbs"))
        .contains("A/RES/65/232 | op15 | 2 | recognize, request");
  }

  @Test
  void qualifiers() {
    assertThat(rows("qualifiers", "qualifier", "document", "place", "words"))
        .contains(
            "as appropriate | A/RES/66/181 | op10 | as appropriate",
            "in accordance with national law | A/RES/65/232 | op20"
                + " | in accordance with their national laws",
            "upon request | A/RES/66/181 | op12 | upon their request",
            "within respective mandates | A/RES/66/181 | op11 | within its mandate")
        .hasSizeGreaterThan(80);
    assertThat(rows("qualifiers", "qualifier", "document", "place", "with"))
        .contains(
            "in cooperation with | A/RES/66/181 | op20"
                + " | United Nations Crime Prevention and Criminal Justice Programme");
  }

  @Test
  void withinExistingResources() {
    assertThat(rows("within-existing-resources", "document", "place", "verb", "addressees"))
        .containsExactly(
            "A/RES/64/179 | op6 | request | United Nations Office on Drugs and Crime",
            "A/RES/65/232 | op12 | request | United Nations Office on Drugs and Crime",
            "A/RES/66/181 | op11 | request | United Nations Office on Drugs and Crime",
            DRAFT + " | op12 | request | United Nations Office on Drugs and Crime",
            DRAFT + " | op40 | request | United Nations Office on Drugs and Crime");
  }

  @Test
  void deliverables() {
    assertThat(rows("deliverables", "deliverable", "document", "place", "addressees", "words"))
        .contains(
            "report | A/RES/65/232 | op36 | Secretary-General | report",
            "meeting | A/RES/64/179 | op20 | Secretary-General | high-level meeting",
            "assistance or training | A/RES/66/181 | op12 | United Nations Office on Drugs and"
                + " Crime | technical assistance",
            "guidelines, strategy or plan | " + DRAFT + " | op43 | Secretary-General | proposals");
  }

  @Test
  void subjects() {
    assertThat(rows("subjects", "subject", "titles", "paragraphs", "documents"))
        .startsWith("CRIME PREVENTION | 4 | 44 | 4", "CRIMINAL JUSTICE | 4 | 42 | 4")
        .contains("ORGANIZED CRIME | 0 | 62 | 4", "JUVENILE JUSTICE | 0 | 3 | 3");
  }

  @Test
  void subjectsByDomain() {
    assertThat(
            rows(
                "subjects-by-domain",
                "domain",
                "microthesaurus",
                "subjects",
                "paragraphs",
                "documents"))
        .startsWith("SOCIAL CONDITIONS AND EQUITY | CRIME AND CRIMINAL JUSTICE | 12 | 130 | 4")
        .contains(
            "CULTURE | PROTECTION OF INTELLECTUAL AND CULTURAL PROPERTY | 2 | 10 | 3",
            "NATURAL RESOURCES AND THE ENVIRONMENT | ENVIRONMENT | 2 | 5 | 3",
            "ORGANIZATIONAL QUESTIONS | OPERATIONAL ACTIVITIES | 1 | 1 | 1")
        .hasSize(17);
  }

  @Test
  void countsOverTime() {
    assertThat(rows("counts-over-time", "of", "counted", "as_of", "value", "document", "place"))
        .containsExactly(
            UNTOC + " | States parties | 2010-12-21 | 158.0 | A/RES/65/232 | op24",
            UNTOC + " | States parties | 2011-12-19 | 164.0 | A/RES/66/181 | op3",
            UNTOC + " | States parties | 2013-10-10 | 177.0 | " + DRAFT + " | op3");
  }

  @Test
  void mandatesOfActorByYear() {
    assertThat(rows("mandates-of-actor-by-year", "year", "verb", "acts", "documents"))
        .contains(
            "2009 | request | 4 | A/RES/64/179",
            "2010 | request | 5 | A/RES/65/232",
            "2011 | request | 8 | A/RES/66/181",
            "2013 | request | 10 | " + DRAFT);
  }

  @Test
  void search() {
    assertThat(rows("search", "document", "place")).contains("A/RES/65/232 | pp9");
  }

  @Test
  void evidenceQuotesTheCitingWords() {
    assertThat(rows("evidence", "place", "words", "quoted"))
        .contains("pp1 | 46/152 | 46/152", "head | A/66/463 | A/66/463");
  }

  private static List<String> rows(String name, String... columns) {
    return rows(name, List.of(columns));
  }

  /** The rows of a query, cut to some of its columns. */
  private static List<String> rows(String name, List<String> columns) {
    NamedQuery named = NamedQuery.get(name).orElseThrow();
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (QueryExecution run =
              QueryExecution.dataset(store.dataset()).query(named.sparql()).build()) {
            List<String> rows = new ArrayList<>();
            ResultSet results = run.execSelect();
            results.forEachRemaining(
                row ->
                    rows.add(String.join(" | ", columns.stream().map(c -> cell(row, c)).toList())));
            return rows;
          }
        });
  }

  private static String cell(QuerySolution row, String column) {
    if (!row.contains(column)) {
      return "";
    }
    return row.get(column).isLiteral()
        ? row.getLiteral(column).getLexicalForm()
        : row.getResource(column).getURI();
  }
}
