package org.mandategraph.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a stem says in the texts that are compared: one that few paragraphs have weighs more
 * (inverse document frequency).
 */
final class WordWeights {
  private final Map<String, Double> weights = new HashMap<>();

  WordWeights(List<WordBag> bags) {
    Map<String, Integer> frequency = new HashMap<>();
    for (WordBag bag : bags) {
      bag.counts().keySet().forEach(stem -> frequency.merge(stem, 1, Integer::sum));
    }
    frequency.forEach((stem, n) -> weights.put(stem, Math.log(1.0 + (double) bags.size() / n)));
  }

  double of(String stem) {
    return weights.getOrDefault(stem, 0.0);
  }

  /** Of a whole bag. */
  double of(WordBag bag) {
    // Summed in the order of the stems: the last digit must not depend on a map's order.
    return bag.counts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .mapToDouble(e -> e.getValue() * of(e.getKey()))
        .sum();
  }

  /** Of what two bags share. */
  double shared(WordBag a, WordBag b) {
    return a.counts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .mapToDouble(
            e -> Math.min(e.getValue(), b.counts().getOrDefault(e.getKey(), 0)) * of(e.getKey()))
        .sum();
  }
}
