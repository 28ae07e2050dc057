package org.mandategraph.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The score of one document.
 *
 * @param name the document's own, unique in its run
 * @param symbol as the mark-up gives it, or the mark-up's own name
 * @param counts by measure; a measure that nothing was counted for may be left out
 * @param lost how much the document loses: errors of all measures that weigh
 * @param misses what is wrong, up to the requested number
 */
public record DocumentScore(
    String name, String symbol, Map<Measure, Count> counts, int lost, List<Miss> misses) {
  /** Copies the collections. */
  public DocumentScore {
    Map<Measure, Count> ordered = new EnumMap<>(Measure.class);
    ordered.putAll(counts);
    counts = Collections.unmodifiableMap(ordered);
    misses = List.copyOf(misses);
  }

  /** The count of a measure. */
  public Count count(Measure measure) {
    return counts.getOrDefault(measure, Count.NONE);
  }
}
