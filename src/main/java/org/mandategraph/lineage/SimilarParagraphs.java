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
  /** Likeness (Dice), or share of one of them, below which two paragraphs are no pair. */
  private static final double PAIR = 0.18;

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
  record Pair(int earlier, int later, double likeness, double earlierShare, double laterShare) {}

  private final List<WordBag> earlier;
  private final List<WordBag> later;

  /** How much each stem says. */
  private final Map<String, Double> weights = new HashMap<>();

  private final List<Pair> pairs;

  private SimilarParagraphs(List<WordBag> earlier, List<WordBag> later) {
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
    pairs = findPairs();
  }

  /** The paragraphs of two texts, whose words are folded here, once. */
  static SimilarParagraphs between(List<ComparedParagraph> earlier, List<ComparedParagraph> later) {
    return new SimilarParagraphs(
        earlier.stream().map(p -> WordBag.of(p.matter())).toList(),
        later.stream().map(p -> WordBag.of(p.matter())).toList());
  }

  /** The words of the matter of each earlier paragraph, in reading order. */
  List<WordBag> earlier() {
    return earlier;
  }

  /** The words of the matter of each later paragraph, in reading order. */
  List<WordBag> later() {
    return later;
  }

  /** All pairs that are alike, or of which one contains much of the other, in reading order. */
  List<Pair> pairs() {
    return pairs;
  }

  private List<Pair> findPairs() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int j = 0; j < later.size(); j++) {
      for (String stem : later.get(j).counts().keySet()) {
        places.computeIfAbsent(stem, s -> new ArrayList<>()).add(j);
      }
    }
    double[] laterWeights = later.stream().mapToDouble(this::weight).toArray();
    List<Pair> found = new ArrayList<>();
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
        if (likeness >= PAIR || Math.max(earlierShare, laterShare) >= PAIR) {
          found.add(pair);
        }
      }
    }
    return List.copyOf(found);
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
