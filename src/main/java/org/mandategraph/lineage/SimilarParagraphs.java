package org.mandategraph.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the pairs of paragraphs that are alike. A word that most paragraphs share says little and a
 * rare one much, so the pairs are found by way of the words: the cost grows with what the two texts
 * have in common.
 */
final class SimilarParagraphs {
  /** Pairs below this are not worth a second look. */
  static final double FLOOR = 0.3;

  private final List<WordBag> earlier;
  private final List<WordBag> later;
  private final WordWeights weights;
  private final Map<String, List<Integer>> places = new HashMap<>();

  SimilarParagraphs(List<WordBag> earlier, List<WordBag> later) {
    this.earlier = earlier;
    this.later = later;
    this.weights = new WordWeights(Stream.concat(earlier.stream(), later.stream()).toList());
    for (int i = 0; i < later.size(); i++) {
      for (String stem : later.get(i).counts().keySet()) {
        places.computeIfAbsent(stem, s -> new ArrayList<>()).add(i);
      }
    }
  }

  WordWeights weights() {
    return weights;
  }

  /** All pairs that are alike at least by {@link #FLOOR}, in reading order. */
  List<SimilarPair> pairs() {
    double[] laterWeights = later.stream().mapToDouble(weights::of).toArray();
    List<SimilarPair> pairs = new ArrayList<>();
    for (int i = 0; i < earlier.size(); i++) {
      double own = weights.of(earlier.get(i));
      double[] shared = shared(earlier.get(i));
      for (int j = 0; j < shared.length; j++) {
        double likeness = shared[j] == 0 ? 0 : 2 * shared[j] / (own + laterWeights[j]);
        if (likeness >= FLOOR) {
          pairs.add(new SimilarPair(i, j, likeness, shared[j] / laterWeights[j], shared[j] / own));
        }
      }
    }
    return pairs;
  }

  private double[] shared(WordBag bag) {
    double[] shared = new double[later.size()];
    bag.counts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e -> {
              for (int j : places.getOrDefault(e.getKey(), List.of())) {
                int common =
                    Math.min(e.getValue(), later.get(j).counts().getOrDefault(e.getKey(), 0));
                shared[j] += common * weights.of(e.getKey());
              }
            });
    return shared;
  }
}
