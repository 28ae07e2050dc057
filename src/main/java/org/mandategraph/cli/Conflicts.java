package org.mandategraph.cli;

import java.util.List;
import java.util.Map;
import org.mandategraph.store.NamedQuery;
import org.mandategraph.store.QueryRunner;

/**
 * Where the texts of a store contradict each other, in words. The reader judges; the store itself
 * is valid.
 */
final class Conflicts {
  private static final String QUERY = "conflicts";

  private Conflicts() {}

  static List<String> in(QueryRunner queries) {
    String sparql = NamedQuery.get(QUERY).orElseThrow().sparql();
    return queries.rows(sparql).stream().map(Conflicts::words).toList();
  }

  private static String words(Map<String, String> row) {
    String where = row.getOrDefault("document", "") + ", " + row.getOrDefault("place", "") + ": ";
    String words = "\"" + row.getOrDefault("words", "") + "\"";
    String stated = row.getOrDefault("stated", "");
    String found = row.getOrDefault("found", "");
    return row.getOrDefault("severity", "")
        + ": "
        + where
        + switch (row.getOrDefault("conflict", "")) {
          case "date" ->
              "%s is dated %s here, and %s by its own text".formatted(words, stated, found);
          case "paragraph" -> "%s: there is no %s in %s".formatted(words, stated, found);
          case "vote" ->
              "%s votes are counted as %s, and %s are named".formatted(stated, words, found);
          default ->
              "the report on %s is %s here, and %s elsewhere".formatted(words, stated, found);
        };
  }
}
