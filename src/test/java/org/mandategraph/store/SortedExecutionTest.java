package org.mandategraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries give what Jena alone gives, in its order, whole and page by page. */
class SortedExecutionTest {
  private static final int PAGE = 7;

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
    return NamedQuery.list().stream().filter(query -> !query.federated());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void givesWhatJenaGives(NamedQuery named) {
    assertThat(rows(query(named.sparql()), SortedExecution.FACTORY))
        .isEqualTo(rows(query(named.sparql()), OpExecutorTDB2.OpExecFactoryTDB));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void itsPagesAreTheWhole(NamedQuery named) {
    List<String> whole = rows(query(named.sparql()), SortedExecution.FACTORY);
    Query page = query(named.sparql());
    if (page.hasLimit()) {
      return;
    }
    page.setLimit(PAGE);
    for (int start = 0; start < Math.min(whole.size(), 5 * PAGE); start += PAGE) {
      page.setOffset(start);
      assertThat(rows(page, SortedExecution.FACTORY))
          .isEqualTo(whole.subList(start, Math.min(whole.size(), start + PAGE)));
    }
  }

  @Test
  void sortsWithinRunsAndGroupsWithinThem() {
    givesTheSame(
        """
        SELECT ?document ?n (COUNT(?part) AS ?parts) {
          { SELECT ?doc ?document { ?doc a mg:StoredDocument ; rdfs:label ?document } ORDER BY DESC(?document) }
          ?part mg:inDocument ?doc ; mg:position ?n
        } GROUP BY ?document ?n ORDER BY DESC(?document) DESC(?n)
        """);
  }

  @Test
  void anOrderThatIsAnotherIsSorted() {
    givesTheSame(
        """
        SELECT ?document ?place {
          { SELECT ?doc ?document { ?doc a mg:StoredDocument ; rdfs:label ?document } ORDER BY ?document }
          ?part mg:inDocument ?doc ; mg:place ?place
        } ORDER BY DESC(?document) ?place
        """);
    givesTheSame(
        """
        SELECT ?place (COUNT(?document) AS ?documents) {
          { SELECT ?doc ?document { ?doc a mg:StoredDocument ; rdfs:label ?document } ORDER BY ?document }
          ?part mg:inDocument ?doc ; mg:place ?place
        } GROUP BY ?place ORDER BY ?place
        """);
  }

  /** More rows than are joined one by one, some with nothing to join. */
  @Test
  void anOptionalGroupOfManyRows() {
    givesTheSame(
        """
        SELECT ?part ?acts ?first {
          ?part mg:inDocument ?doc .
          OPTIONAL { { SELECT ?part (COUNT(?act) AS ?acts) { ?act mg:inPart ?part ; a mg:Act } GROUP BY ?part } }
          OPTIONAL { { SELECT ?doc (MIN(?place) AS ?first) { ?doc ^mg:inDocument ?any . ?any mg:place ?place } GROUP BY ?doc } }
        } ORDER BY ?part
        """);
  }

  /** What may not be given in front changes with what is given. */
  @Test
  void anOptionalGroupOfLimitedRows() {
    givesTheSame(
        """
        SELECT ?doc ?parts {
          ?doc a mg:StoredDocument .
          OPTIONAL { { SELECT ?doc (COUNT(?part) AS ?parts) {
            { SELECT ?doc ?part { ?part mg:inDocument ?doc } ORDER BY ?part LIMIT 50 } } GROUP BY ?doc } }
        } ORDER BY ?doc
        """);
  }

  private static void givesTheSame(String sparql) {
    String whole =
        """
        PREFIX mg: <https://w3id.org/mandategraph/ontology#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        """
            + sparql;
    assertThat(rows(query(whole), SortedExecution.FACTORY))
        .isNotEmpty()
        .isEqualTo(rows(query(whole), OpExecutorTDB2.OpExecFactoryTDB));
  }

  private static Query query(String sparql) {
    return QueryFactory.create(sparql, Syntax.syntaxARQ);
  }

  private static List<String> rows(Query query, OpExecutorFactory executor) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (QueryExecution execution =
              QueryExecution.dataset(store.dataset())
                  .query(query)
                  .set(ARQConstants.sysOpExecutorFactory, executor)
                  .build()) {
            ResultSet results = execution.execSelect();
            List<String> rows = new ArrayList<>();
            results.forEachRemaining(
                row ->
                    rows.add(
                        results.getResultVars().stream()
                            .map(column -> String.valueOf(row.get(column)))
                            .toList()
                            .toString()));
            return rows;
          }
        });
  }
}
