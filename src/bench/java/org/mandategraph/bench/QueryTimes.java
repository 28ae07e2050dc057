package org.mandategraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mandategraph.store.NamedQuery;

/**
 * How long each named query takes in one engine, its whole answer read; the better of two runs.
 *
 * @param answered milliseconds by the query's name
 * @param rows how many rows it gave, by its name
 * @param unanswered the queries that took too long or too much memory
 */
record QueryTimes(Map<String, Double> answered, Map<String, Long> rows, List<String> unanswered) {
  /** Reads a whole answer. */
  interface Engine {
    /**
     * Asks.
     *
     * @param most the time after which the engine is to give up, with an exception
     * @return how many rows it gave
     */
    long rows(String sparql, Duration most) throws Exception;
  }

  private static final int RUNS = 2;
  private static final String UNANSWERED = "-";

  /** The queries that are plain SPARQL 1.1: no partner and no full-text index is asked. */
  private static List<NamedQuery> standard() {
    return NamedQuery.list().stream()
        .filter(query -> !query.federated() && !query.sparql().contains("text:query"))
        .toList();
  }

  /** Asks all and prints a line for each: name, milliseconds, rows. */
  static void print(Engine engine, Duration most) {
    for (NamedQuery query : standard()) {
      System.out.println(query.name() + " " + time(engine, query, most));
    }
  }

  private static String time(Engine engine, NamedQuery query, Duration most) {
    double best = Double.MAX_VALUE;
    long rows = 0;
    try {
      for (int i = 0; i < RUNS; i++) {
        long start = System.nanoTime();
        rows = engine.rows(query.sparql(), most);
        best = Math.min(best, (System.nanoTime() - start) / 1e6);
      }
      return "%.1f %d".formatted(best, rows);
    } catch (Exception | OutOfMemoryError e) {
      return UNANSWERED + " " + e.getClass().getSimpleName();
    }
  }

  /** What was printed. */
  static QueryTimes read(Path log) throws IOException {
    QueryTimes times = new QueryTimes(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
    for (String line : Files.readAllLines(log)) {
      String[] words = line.split(" ", -1);
      if (words.length == 3 && NamedQuery.get(words[0]).isPresent()) {
        if (words[1].equals(UNANSWERED)) {
          times.unanswered.add(words[0]);
        } else {
          times.answered.put(words[0], Double.valueOf(words[1]));
          times.rows.put(words[0], Long.valueOf(words[2]));
        }
      }
    }
    return times;
  }

  /** The sum of the times of the queries that these and others answer, in milliseconds. */
  double sumOfShared(QueryTimes others) {
    return answered.entrySet().stream()
        .filter(time -> others.answered.containsKey(time.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  /** The queries to which these and others gave another number of rows. */
  List<String> otherRows(QueryTimes others) {
    return rows.entrySet().stream()
        .filter(
            row -> !others.rows.getOrDefault(row.getKey(), row.getValue()).equals(row.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The longest time, in milliseconds. */
  double longest() {
    return answered.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }
}
