package org.mandategraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mandategraph.store.NamedQuery;

/** How long each named query takes in one engine, its whole answer read; the better of two runs. */
final class QueryTimes {
  /** Reads a whole answer. */
  interface Engine {
    /**
     * Asks.
     *
     * @return how many rows it gave
     */
    long rows(String sparql) throws Exception;
  }

  private static final int RUNS = 2;

  private QueryTimes() {}

  /** The queries that are plain SPARQL 1.1: no partner and no full-text index is asked. */
  static List<NamedQuery> standard() {
    return NamedQuery.list().stream()
        .filter(query -> !query.federated() && !query.sparql().contains("text:query"))
        .toList();
  }

  /** Asks all and prints a line for each: name, milliseconds, rows. */
  static void print(Engine engine) throws Exception {
    for (NamedQuery query : standard()) {
      double best = Double.MAX_VALUE;
      long rows = 0;
      for (int i = 0; i < RUNS; i++) {
        long start = System.nanoTime();
        rows = engine.rows(query.sparql());
        best = Math.min(best, (System.nanoTime() - start) / 1e6);
      }
      System.out.printf("%s %.1f %d%n", query.name(), best, rows);
    }
  }

  /** What was printed, milliseconds by the query's name. */
  static Map<String, Double> read(Path log) throws IOException {
    Map<String, Double> times = new TreeMap<>();
    for (String line : Files.readAllLines(log)) {
      String[] words = line.split(" ", -1);
      if (words.length == 3 && NamedQuery.get(words[0]).isPresent()) {
        times.put(words[0], Double.valueOf(words[1]));
      }
    }
    return times;
  }
}
