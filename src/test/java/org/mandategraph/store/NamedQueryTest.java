package org.mandategraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NamedQueryTest {
  static Stream<NamedQuery> queries() {
    return NamedQuery.list().stream();
  }

  @Test
  void thereAreAtLeastFifteen() {
    assertThat(NamedQuery.list()).hasSizeGreaterThanOrEqualTo(15);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void theHeaderTellsTheColumnsThatTheQueryGives(NamedQuery named) {
    Query query = QueryFactory.create(named.sparql());
    assertThat(query.getResultVars()).isEqualTo(named.columns());
    assertThat(named.question()).endsWith("?").doesNotContain("  ");
    assertThat(named.example()).startsWith("mandates query " + named.name());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void rowsComeInAnOrder(NamedQuery named) {
    assertThat(QueryFactory.create(named.sparql()).getOrderBy()).isNotEmpty();
  }

  @Test
  void aQueryIsFoundByItsName() {
    assertThat(NamedQuery.get("documents")).map(NamedQuery::name).contains("documents");
    assertThat(NamedQuery.get("no-such-query")).isEmpty();
  }

  @Test
  void theHeaderIsRead() {
    NamedQuery query =
        NamedQuery.of(
            QueryFile.parse(
                "sums",
                """
                # question: How many?
                # columns: a, b
                # example: mandates query sums

                SELECT\
                """));
    assertThat(query.question()).isEqualTo("How many?");
    assertThat(query.columns()).isEqualTo(List.of("a", "b"));
    assertThat(query.example()).isEqualTo("mandates query sums");
  }

  @Test
  void aHeaderThatLacksALineFailsAndNamesIt() {
    assertThatThrownBy(
            () -> NamedQuery.of(QueryFile.parse("sums", "# question: How many?\nSELECT")))
        .hasMessage("queries/sums.rq lacks \"# columns: …\"");
  }
}
