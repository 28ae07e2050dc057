package org.mandategraph.cli;

import java.io.PrintStream;
import java.util.Map;
import org.mandategraph.ingest.IngestReport;

/** The summary of an ingestion: what was read, found, uncertain and replaced. */
final class IngestSummary {
  private IngestSummary() {}

  static void print(IngestReport report, PrintStream err) {
    err.println(
        "Read: "
            + Messages.count(report.files(), "file")
            + ", "
            + Messages.count(report.documents(), "document")
            + (report.texts() > report.documents()
                ? ", " + Messages.count(report.texts(), "language version")
                : ""));
    err.println(
        String.join(
            ", ",
            "Found: " + Messages.count(report.paragraphs(), "paragraph"),
            Messages.count(report.footnotes(), "footnote"),
            Messages.count(report.citations(), "citation"),
            Messages.count(report.acts(), "act")));
    if (!report.doubts().isEmpty()) {
      int all = report.doubts().values().stream().mapToInt(Integer::intValue).sum();
      err.println("Uncertain: " + Messages.count(all, "finding"));
      report.doubts().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(e -> err.println("  " + e.getValue() + " × " + Messages.of(e.getKey())));
    }
    if (!report.replaced().isEmpty()) {
      err.println(
          "Replaced, because two files contain the same document in one language: "
              + report.replaced().size());
      report
          .replaced()
          .forEach(r -> err.println("  " + r.id() + ": " + r.by() + " replaces " + r.file()));
    }
    if (!report.passedOver().isEmpty()) {
      err.println(
          "Not used, because the store contains the same text in a better form: "
              + report.passedOver().size());
      report.passedOver().forEach(p -> err.println("  " + p.id() + ": " + p.file()));
    }
  }
}
