package org.mandategraph.judge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.mandategraph.store.NaturalOrder;
import org.mandategraph.store.QueryRunner;

/**
 * Draws samples. The claims come in the order of the SHA-256 of seed and IRI: the same documents
 * and the same seed give the same sample, in whatever order the documents were ingested.
 */
public final class Draw {
  /** A store gives values in no order of their own. */
  private static final Comparator<String> ORDER =
      NaturalOrder.INSTANCE.thenComparing(Comparator.naturalOrder());

  private final QueryRunner queries;

  /** From what these queries see. */
  public Draw(QueryRunner queries) {
    this.queries = queries;
  }

  /**
   * A sheet of so many claims, or of all if there are fewer.
   *
   * @param seed any words
   * @param count 1 or more
   */
  public Sheet sheet(Question question, String seed, int count) {
    List<String> all =
        queries.rows(question.population()).stream()
            .map(row -> row.getOrDefault("claim", ""))
            .toList();
    List<String> drawn =
        all.stream()
            .sorted(Comparator.comparing(claim -> DigestUtils.sha256Hex(seed + claim)))
            .limit(count)
            .toList();
    return new Sheet(
        question, seed, all.size(), drawn.stream().map(claim -> row(question, claim)).toList());
  }

  /** A claim has several solutions where a column has several values; each value is shown once. */
  private Sheet.Row row(Question question, String claim) {
    Map<String, Set<String>> values = new HashMap<>();
    for (Map<String, String> solution : queries.rows(question.context(claim))) {
      solution.forEach(
          (column, value) -> values.computeIfAbsent(column, c -> new TreeSet<>(ORDER)).add(value));
    }
    Map<String, List<String>> context = new HashMap<>();
    values.forEach((column, shown) -> context.put(column, List.copyOf(shown)));
    return new Sheet.Row(claim, values.getOrDefault("found", Set.of()).size(), context);
  }
}
