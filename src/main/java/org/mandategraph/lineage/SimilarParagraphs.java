package org.mandategraph.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the pairs of paragraphs that are alike. A word that most paragraphs share says little and a
 * rare one much (inverse document frequency), so the pairs are found by way of the words: the cost
 * grows with what the two texts have in common.
 */
final class SimilarParagraphs {
  /** Likeness (Dice) from which on two paragraphs may be about one matter. */
  private static final double ALIKE = 0.24;

  /** Share of one paragraph's weighted words that another has, for the same. */
  private static final double CONTAINED = 0.28;

  /** Dates, numbers and symbols change from text to text: they say this part of other words. */
  private static final double PASSING = 0.25;

  /**
   * Two paragraphs that are alike.
   *
   * @param earlier place in the list of the earlier text's paragraphs
   * @param later place in the list of the later text's paragraphs
   * @param likeness weight of what both share, against the weight of both (Dice), 0 to 1
   * @param earlierShare weight of what both share, against the weight of the earlier one
   * @param laterShare the same against the weight of the later one
   */
  record Pair(int earlier, int later, double likeness, double earlierShare, double laterShare) {
    /** Whether the earlier paragraph may be about something that the later one has. */
    boolean earlierMayLiveOn() {
      return likeness >= ALIKE || earlierShare >= CONTAINED;
    }

    /** Whether the later paragraph may be about something that the earlier one has. */
    boolean laterMayBeOld() {
      return likeness >= ALIKE || laterShare >= CONTAINED;
    }
  }

  private final List<WordBag> earlier;
  private final List<WordBag> later;

  /** How much each stem says. */
  private final Map<String, Double> weights = new HashMap<>();

  SimilarParagraphs(List<WordBag> earlier, List<WordBag> later) {
    this.earlier = earlier;
    this.later = later;
    Map<String, Integer> frequency = new HashMap<>();
    Stream.of(earlier, later)
        .flatMap(List::stream)
        .forEach(bag -> bag.counts().keySet().forEach(s -> frequency.merge(s, 1, Integer::sum)));
    double all = earlier.size() + later.size();
    frequency.forEach(
        (stem, n) ->
            weights.put(stem, (WordBag.passing(stem) ? PASSING : 1) * Math.log(1 + all / n)));
  }

  /** The pairs of these paragraphs, by their matter. */
  static SimilarParagraphs between(List<ComparedParagraph> earlier, List<ComparedParagraph> later) {
    return new SimilarParagraphs(
        earlier.stream().map(p -> WordBag.of(p.matter())).toList(),
        later.stream().map(p -> WordBag.of(p.matter())).toList());
  }

  /** All pairs that are alike, or of which one contains much of the other, in reading order. */
  List<Pair> pairs() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int j = 0; j < later.size(); j++) {
      for (String stem : later.get(j).counts().keySet()) {
        places.computeIfAbsent(stem, s -> new ArrayList<>()).add(j);
      }
    }
    double[] laterWeights = later.stream().mapToDouble(this::weight).toArray();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < earlier.size(); i++) {
      double own = weight(earlier.get(i));
      double[] shared = new double[later.size()];
      earlier
          .get(i)
          .counts()
          .forEach(
              (stem, n) -> {
                for (int j : places.getOrDefault(stem, List.of())) {
                  shared[j] += Math.min(n, later.get(j).count(stem)) * weight(stem);
                }
              });
      for (int j = 0; j < shared.length; j++) {
        double likeness = shared[j] == 0 ? 0 : 2 * shared[j] / (own + laterWeights[j]);
        double earlierShare = shared[j] == 0 ? 0 : shared[j] / own;
        double laterShare = shared[j] == 0 ? 0 : shared[j] / laterWeights[j];
        Pair pair = new Pair(i, j, likeness, earlierShare, laterShare);
        if (pair.earlierMayLiveOn() || pair.laterMayBeOld()) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private double weight(String stem) {
    return weights.getOrDefault(stem, 0.0);
  }

  /** The weight of a whole bag. */
  double weight(WordBag bag) {
    return shared(bag, bag);
  }

  /** The weight of what two bags share. */
  double shared(WordBag a, WordBag b) {
    return a.counts().entrySet().stream()
        .mapToDouble(e -> Math.min(e.getValue(), b.count(e.getKey())) * weight(e.getKey()))
        .sum();
  }
}
