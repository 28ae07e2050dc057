package org.mandategraph.evaluate;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A run over many documents.
 *
 * @param documents in the order of the files
 */
public record Evaluation(List<DocumentScore> documents) {
  /** Copies the list. */
  public Evaluation {
    documents = List.copyOf(documents);
  }

  /** The sums by measure, without measures that nothing was counted for. */
  public Map<Measure, Count> totals() {
    Map<Measure, Count> totals = new EnumMap<>(Measure.class);
    for (DocumentScore document : documents) {
      document.counts().forEach((measure, count) -> totals.merge(measure, count, Count::plus));
    }
    totals.values().removeIf(count -> count.gold() == 0 && count.got() == 0);
    return Collections.unmodifiableMap(totals);
  }

  /** The documents that lose most, first the worst; none that loses nothing. */
  public List<DocumentScore> worst(int most) {
    return documents.stream()
        .filter(d -> d.lost() > 0)
        .sorted(Comparator.comparingInt(DocumentScore::lost).reversed())
        .limit(most)
        .toList();
  }
}
