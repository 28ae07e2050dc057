package org.mandategraph.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The results as a Markdown table for each section. */
final class ResultTable {
  private static final String HEAD =
      "\n### %s\n\n| what | measured | target | |\n|---|---|---|---|\n";

  private ResultTable() {}

  static String markdown(Map<String, List<Measurement>> sections) {
    StringBuilder table = new StringBuilder(machine());
    sections.forEach(
        (title, rows) -> {
          table.append(HEAD.formatted(title));
          rows.forEach(row -> table.append(line(row)));
        });
    return table.toString();
  }

  private static String machine() {
    return "%d processors, Java %s, heap at most %d MB, %s %s%n"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.version"),
            Runtime.getRuntime().maxMemory() / 1_000_000,
            System.getProperty("os.name"),
            System.getProperty("os.arch"));
  }

  private static String line(Measurement row) {
    String target =
        row.target().map(t -> (t.atLeast() ? "at least " : "at most ") + t.bound()).orElse("–");
    String verdict = row.target().isEmpty() ? "" : row.met() ? "met" : "missed";
    String value = String.format(Locale.ROOT, "%.2f", row.value());
    String unit = row.unit().equals("ratio") ? "" : " " + row.unit();
    return "| %s | %s%s | %s | %s |%n".formatted(row.what(), value, unit, target, verdict);
  }
}
