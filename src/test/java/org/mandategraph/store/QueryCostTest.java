package org.mandategraph.store;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.Syntax;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Named queries read no more of a fixed store's indexes than the bounds in {@code query-cost.txt}
 * allow, whole and for a first page of ten rows. The store has the samples, and variations of them
 * that make two further series.
 *
 * <p>The bounds leave {@link #room} above what was counted, for rules that find a little more. A
 * query that needs more for a good reason gets another bound; the failure shows the count.
 */
class QueryCostTest {
  private static final Path BOUNDS = Path.of("src/test/resources/query-cost.txt");

  private static final int PAGE = 10;

  /** What a query may read. */
  private record Bound(long page, long whole) {}

  @TempDir static Path folder;
  private static MandateStore store;
  private static IndexReads reads;
  private static Map<String, Bound> bounds;

  @BeforeAll
  static void ingest() throws IOException {
    bounds =
        Files.readAllLines(BOUNDS).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split(" +"))
            .collect(toMap(c -> c[0], c -> new Bound(Long.parseLong(c[1]), Long.parseLong(c[2]))));
    store = Seeds.open(folder, Comparator.naturalOrder());
    for (int series = 2; series <= 3; series++) {
      for (String seed :
          List.of("003_c08265ac8f7350db", "002_d04c0f1d7fd8e417", "000_207ed0425d349b06")) {
        store.replace(
            Graphs.of(variation(Files.readString(Path.of("seeds", seed + ".txt")), series)));
      }
    }
    reads = IndexReads.of(store.dataset().asDatasetGraph());
  }

  /** The text as one of another series: with other numbers, on another programme. */
  private static byte[] variation(String text, int series) {
    return text.replaceAll("64/179", "64/%d79".formatted(series))
        .replaceAll("65/232", "65/%d32".formatted(series + 1))
        .replaceAll("66/181", "66/%d81".formatted(series))
        .replaceFirst("Strengthening the", "Strengthening, in region %d, the".formatted(series))
        .getBytes(StandardCharsets.UTF_8);
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
  void readsNoMoreThanItsBound(NamedQuery named) {
    Query whole = QueryFactory.create(named.sparql(), Syntax.syntaxARQ);
    long all = cost(whole);
    if (!whole.hasLimit()) {
      whole.setLimit(PAGE);
    }
    long page = cost(whole);
    assertThat(bounds)
        .as("%-28s %6d %6d", named.name(), room(page), room(all))
        .hasEntrySatisfying(
            named.name(),
            bound -> {
              assertThat(page).as("%s, first page", named.name()).isLessThanOrEqualTo(bound.page());
              assertThat(all).as("%s, whole", named.name()).isLessThanOrEqualTo(bound.whole());
            });
  }

  @Test
  void everyBoundIsOfAQuery() {
    assertThat(bounds.keySet()).isSubsetOf(queries().map(NamedQuery::name).toList());
  }

  private static long room(long count) {
    return count + count / 3 + 200;
  }

  private static long cost(Query query) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          reads.take();
          try (QueryExecution execution =
              QueryExecution.dataset(store.dataset()).query(query).build()) {
            ResultSetFormatter.consume(execution.execSelect());
          }
          return reads.take();
        });
  }
}
