package org.mandategraph.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.mandategraph.ingest.IngestReport;
import org.mandategraph.ingest.Outcome;

/** The end of an ingestion: what was read, found, doubted, replaced and refused. */
final class Summary {
  private Summary() {}

  static void print(IngestReport report, PrintStream err) {
    err.println(
        "Read: " + count(report.files(), "file") + ", " + count(report.documents(), "document"));
    err.println(
        String.join(
            ", ",
            "Found: " + count(report.paragraphs(), "paragraph"),
            count(report.footnotes(), "footnote"),
            count(report.citations(), "citation"),
            count(report.acts(), "act")));
    if (!report.doubts().isEmpty()) {
      int all = report.doubts().values().stream().mapToInt(Integer::intValue).sum();
      err.println("Doubted: " + count(all, "finding"));
      report.doubts().entrySet().stream()
          .sorted(java.util.Map.Entry.comparingByKey())
          .forEach(e -> err.println("  " + e.getValue() + " × " + Words.of(e.getKey())));
    }
    if (!report.replaced().isEmpty()) {
      err.println("Replaced, for two files hold the same document: " + report.replaced().size());
      report
          .replaced()
          .forEach(r -> err.println("  " + r.id() + ": " + r.later() + " replaces " + r.earlier()));
    }
    refused(report.refused(), err);
    if (!report.complete()) {
      err.println("Stopped before the end; what was read is kept. Run it again for the rest.");
    }
  }

  static void refused(List<Outcome.Refused> refused, PrintStream err) {
    if (!refused.isEmpty()) {
      err.println("Refused: " + count(refused.size(), "file"));
      refused.forEach(r -> err.println("  " + Words.of(r)));
    }
  }

  private static String count(int n, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", n, what, n == 1 ? "" : "s");
  }
}
