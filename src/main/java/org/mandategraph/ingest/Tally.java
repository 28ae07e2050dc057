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
import org.mandategraph.store.Languages;

/** Counts as the documents come in. A document that is replaced counts once, as it stands. */
final class Tally {
  private record Counts(
      Path file,
      String language,
      int paragraphs,
      int footnotes,
      int citations,
      int acts,
      Map<Issue, Integer> doubts) {}

  private final Map<String, Counts> byDocument = new HashMap<>();
  private final List<IngestReport.Replaced> replaced = new ArrayList<>();
  private final List<Outcome.Refused> refused = new ArrayList<>();
  private int files;

  void read(Path file, Extraction extraction) {
    files++;
    Map<Issue, Integer> doubts = new EnumMap<>(Issue.class);
    for (Finding finding : extraction.findings()) {
      doubts.merge(finding.issue(), 1, Integer::sum);
    }
    Counts counts =
        new Counts(
            file,
            extraction.resolution().metadata().language(),
            extraction.resolution().paragraphs().size(),
            extraction.resolution().footnotes().size(),
            extraction.citations().size(),
            extraction.acts().size(),
            doubts);
    String id = extraction.resolution().id();
    Counts before = byDocument.get(id);
    boolean stays = before != null && Languages.stays(before.language(), counts.language());
    if (!stays) {
      byDocument.put(id, counts);
    }
    if (before != null) {
      Path stands = stays ? before.file() : file;
      replaced.add(new IngestReport.Replaced(id, stays ? file : before.file(), stands));
    }
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
        refused,
        complete);
  }

  private int sum(ToIntFunction<Counts> count) {
    return byDocument.values().stream().mapToInt(count).sum();
  }
}
