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
import org.mandategraph.document.Issue;
import org.mandategraph.store.DocumentGraph;
import org.mandategraph.store.Version;

/** Counts the documents as they come in. A language version that is replaced counts once. */
final class Tally {
  private record Text(String id, String language) {
    static Text of(String id, Version version) {
      return new Text(id, version.language());
    }
  }

  private record Counted(Path file, Summary summary) {
    Version version() {
      return summary.version();
    }
  }

  private final Map<Text, Counted> byText = new HashMap<>();
  private final List<IngestReport.Replaced> replaced = new ArrayList<>();
  private final List<IngestReport.PassedOver> passedOver = new ArrayList<>();
  private final List<Outcome.Refused> refused = new ArrayList<>();
  private int files;

  void read(Path file, Summary summary) {
    files++;
    Text text = Text.of(summary.id(), summary.version());
    Counted before = byText.get(text);
    boolean stays = before != null && before.version().staysBefore(summary.version());
    if (!stays) {
      byText.put(text, new Counted(file, summary));
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
    return byText.containsKey(Text.of(graph.id(), graph.version()));
  }

  void refused(Outcome.Refused refusal) {
    files++;
    refused.add(refusal);
  }

  IngestReport report(boolean complete) {
    Collection<Summary> facts = facts();
    Map<Issue, Integer> doubts = new EnumMap<>(Issue.class);
    facts.forEach(c -> c.doubts().forEach((issue, n) -> doubts.merge(issue, n, Integer::sum)));
    return new IngestReport(
        files,
        facts.size(),
        byText.size(),
        sum(facts, Summary::paragraphs),
        sum(facts, Summary::footnotes),
        sum(facts, Summary::citations),
        sum(facts, Summary::acts),
        doubts,
        replaced,
        passedOver,
        refused,
        complete);
  }

  /** Of each document the counts of the language that its facts come from. */
  private Collection<Summary> facts() {
    return byText.entrySet().stream()
        .collect(
            toMap(
                text -> text.getKey().id(),
                Map.Entry::getValue,
                (a, b) -> a.version().staysBefore(b.version()) ? a : b))
        .values()
        .stream()
        .map(Counted::summary)
        .toList();
  }

  private static int sum(Collection<Summary> facts, ToIntFunction<Summary> count) {
    return facts.stream().mapToInt(count).sum();
  }
}
