package org.mandategraph.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the further parts of paragraphs that were split or merged: A/RES/64/179, para. 23, lives on
 * in paras. 27 and 28 of A/RES/65/232. A paragraph without an ancestor is such a part where it
 * takes over what the main match left out.
 */
final class SplitsAndMerges {
  private static final String RULE = "further part";

  /** Share of what was left out that the further part takes over, at least. */
  private static final double TAKEN = 0.5;

  /** Share of the further part that comes from there, at least. */
  private static final double FROM_THERE = 0.4;

  private final List<WordBag> earlier;
  private final List<WordBag> later;
  private final WordWeights weights;
  private final Map<Integer, ParagraphMatch> byEarlier;
  private final Map<Integer, ParagraphMatch> byLater;

  SplitsAndMerges(
      List<WordBag> earlier,
      List<WordBag> later,
      WordWeights weights,
      Map<Integer, ParagraphMatch> byEarlier,
      Map<Integer, ParagraphMatch> byLater) {
    this.earlier = earlier;
    this.later = later;
    this.weights = weights;
    this.byEarlier = byEarlier;
    this.byLater = byLater;
  }

  /** The further parts among these pairs, which come closest first. */
  List<ParagraphMatch> find(List<SimilarPair> pairs) {
    List<ParagraphMatch> found = new ArrayList<>();
    Set<Integer> split = new HashSet<>();
    Set<Integer> merged = new HashSet<>();
    for (SimilarPair pair : pairs) {
      ParagraphMatch match = byEarlier.get(pair.earlier());
      ParagraphMatch ancestor = byLater.get(pair.later());
      if (match != null
          && ancestor == null
          && !split.contains(pair.later())
          && half(earlier.get(pair.earlier()), later.get(match.later()), later.get(pair.later()))) {
        split.add(pair.later());
        found.add(new ParagraphMatch(pair.earlier(), pair.later(), false, RULE));
      } else if (ancestor != null
          && match == null
          && !merged.contains(pair.earlier())
          && half(
              later.get(pair.later()),
              earlier.get(ancestor.earlier()),
              earlier.get(pair.earlier()))) {
        merged.add(pair.earlier());
        found.add(new ParagraphMatch(pair.earlier(), pair.later(), false, RULE));
      }
    }
    return found;
  }

  /** Whether the other half takes over what the first half of a whole left out. */
  private boolean half(WordBag whole, WordBag first, WordBag other) {
    WordBag left = whole.minus(first);
    double leftOut = weights.of(left);
    double taken = weights.shared(left, other);
    return leftOut > 0 && taken >= TAKEN * leftOut && taken >= FROM_THERE * weights.of(other);
  }
}
