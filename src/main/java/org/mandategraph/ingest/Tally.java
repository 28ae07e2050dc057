package org.mandategraph.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Issue;
import org.mandategraph.extract.Extraction;
import org.mandategraph.store.Version;

/** Counts the documents as they come in. A document that is replaced counts once. */
final class Tally {
  private record Counts(
      Path file,
      Version version,
      int paragraphs,
      int footnotes,
      int citations,
      int acts,
      Map<Issue, Integer> doubts) {}

  private final Map<String, Counts> byDocument = new HashMap<>();
  private final List<IngestReport.Replaced> replaced = new ArrayList<>();
  private final List<IngestReport.PassedOver> passedOver = new ArrayList<>();
  private final List<Outcome.Refused> refused = new ArrayList<>();
  private int files;

  void read(Outcome.Read read, Version version) {
    files++;
    Path file = read.file();
    Extraction extraction = read.extraction();
    Map<Issue, Integer> doubts = new EnumMap<>(Issue.class);
    for (Finding finding : extraction.findings()) {
      doubts.merge(finding.issue(), 1, Integer::sum);
    }
    Counts counts =
        new Counts(
            file,
            version,
            extraction.resolution().paragraphs().size(),
            extraction.resolution().footnotes().size(),
            extraction.citations().size(),
            extraction.acts().size(),
            doubts);
    String id = extraction.resolution().id();
    Counts before = byDocument.get(id);
    boolean stays = before != null && before.version().staysBefore(counts.version());
    if (!stays) {
      byDocument.put(id, counts);
    }
    if (before != null) {
      Path kept = stays ? before.file() : file;
      replaced.add(new IngestReport.Replaced(id, stays ? file : before.file(), kept));
    }
  }

  /** Of a file whose document the store had in a better version before this ingestion. */
  void passedOver(Path file, String id) {
    files++;
    passedOver.add(new IngestReport.PassedOver(id, file));
  }

  boolean has(String id) {
    return byDocument.containsKey(id);
  }

  void refused(Outcome.Refused refusal) {
    files++;
    refused.add(refusal);
  }

  IngestReport report(boolean complete) {
    Map<Issue, Integer> doubts = new EnumMap<>(Issue.class);
    byDocument
        .values()
        .forEach(c -> c.doubts().forEach((issue, n) -> doubts.merge(issue, n, Integer::sum)));
    return new IngestReport(
        files,
        byDocument.size(),
        sum(Counts::paragraphs),
        sum(Counts::footnotes),
        sum(Counts::citations),
        sum(Counts::acts),
        doubts,
        replaced,
        passedOver,
        refused,
        complete);
  }

  private int sum(ToIntFunction<Counts> count) {
    return byDocument.values().stream().mapToInt(count).sum();
  }
}
