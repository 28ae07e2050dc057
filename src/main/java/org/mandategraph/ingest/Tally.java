package org.mandategraph.ingest;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Issue;
import org.mandategraph.extract.Extraction;
import org.mandategraph.store.DocumentGraph;
import org.mandategraph.store.Version;

/** Counts the documents as they come in. A language version that is replaced counts once. */
final class Tally {
  private record Text(String id, String language) {
    static Text of(DocumentGraph graph) {
      return new Text(graph.id(), graph.version().language());
    }
  }

  private record Counts(
      Path file,
      Version version,
      int paragraphs,
      int footnotes,
      int citations,
      int acts,
      Map<Issue, Integer> doubts) {}

  private final Map<Text, Counts> byText = new HashMap<>();
  private final List<IngestReport.Replaced> replaced = new ArrayList<>();
  private final List<IngestReport.PassedOver> passedOver = new ArrayList<>();
  private final List<Outcome.Refused> refused = new ArrayList<>();
  private int files;

  void read(Outcome.Read read, DocumentGraph graph) {
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
            graph.version(),
            extraction.resolution().paragraphs().size(),
            extraction.resolution().footnotes().size(),
            extraction.citations().size(),
            extraction.acts().size(),
            doubts);
    Text text = Text.of(graph);
    Counts before = byText.get(text);
    boolean stays = before != null && before.version().staysBefore(counts.version());
    if (!stays) {
      byText.put(text, counts);
    }
    if (before != null) {
      Path kept = stays ? before.file() : file;
      replaced.add(new IngestReport.Replaced(text.id(), stays ? file : before.file(), kept));
    }
  }

  /** Of a file of which the store had a better one in the language before this ingestion. */
  void passedOver(Path file, String id) {
    files++;
    passedOver.add(new IngestReport.PassedOver(id, file));
  }

  /** Whether a file of this document and language was counted before. */
  boolean has(DocumentGraph graph) {
    return byText.containsKey(Text.of(graph));
  }

  void refused(Outcome.Refused refusal) {
    files++;
    refused.add(refusal);
  }

  IngestReport report(boolean complete) {
    Collection<Counts> facts = facts();
    Map<Issue, Integer> doubts = new EnumMap<>(Issue.class);
    facts.forEach(c -> c.doubts().forEach((issue, n) -> doubts.merge(issue, n, Integer::sum)));
    return new IngestReport(
        files,
        facts.size(),
        byText.size(),
        sum(facts, Counts::paragraphs),
        sum(facts, Counts::footnotes),
        sum(facts, Counts::citations),
        sum(facts, Counts::acts),
        doubts,
        replaced,
        passedOver,
        refused,
        complete);
  }

  /** Of each document the counts of the language that its facts come from. */
  private Collection<Counts> facts() {
    return byText.entrySet().stream()
        .collect(
            toMap(
                text -> text.getKey().id(),
                Map.Entry::getValue,
                (a, b) -> a.version().staysBefore(b.version()) ? a : b))
        .values();
  }

  private static int sum(Collection<Counts> facts, ToIntFunction<Counts> count) {
    return facts.stream().mapToInt(count).sum();
  }
}
