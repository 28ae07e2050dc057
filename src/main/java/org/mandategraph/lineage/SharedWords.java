package org.mandategraph.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * What of a paragraph's words the other text has.
 *
 * @param likeness of the paragraph that is most alike (Dice, weighted), 0 to 1
 * @param share of its weighted words that one paragraph has, at most
 * @param inOrder share of its pairs of neighbouring words that the text has, in whatever paragraphs
 * @param words how many words it has
 * @param missing share of its words, without dates and numbers, that the text has nowhere
 */
record SharedWords(double likeness, double share, double inOrder, int words, double missing) {
  /** Below these values the other text does not have the paragraph's matter. */
  private record Limits(double likeness, double share, double inOrder, double missing) {
    boolean isOwnMatter(SharedWords words) {
      return words.likeness < likeness
          && words.share < share
          && words.inOrder < inOrder
          && words.missing >= missing;
    }
  }

  /** A text with a title keeps the words of what it repeats. */
  private static final List<Limits> TITLED =
      List.of(new Limits(0.24, 0.28, 0.25, 0), new Limits(0.3, 0.35, 0.35, 0.35));

  /** The Security Council puts the same matter in quite other words. */
  private static final List<Limits> UNTITLED = List.of(new Limits(0.2, 0.18, 0.2, 0.3));

  /** Of each earlier paragraph, in reading order. */
  static List<SharedWords> ofEarlier(SimilarParagraphs similar) {
    return of(
        similar,
        similar.earlier(),
        similar.later(),
        SimilarParagraphs.Pair::earlier,
        SimilarParagraphs.Pair::earlierShare);
  }

  /** Of each later paragraph, in reading order. */
  static List<SharedWords> ofLater(SimilarParagraphs similar) {
    return of(
        similar,
        similar.later(),
        similar.earlier(),
        SimilarParagraphs.Pair::later,
        SimilarParagraphs.Pair::laterShare);
  }

  private static List<SharedWords> of(
      SimilarParagraphs similar,
      List<WordBag> own,
      List<WordBag> other,
      ToIntFunction<SimilarParagraphs.Pair> place,
      ToDoubleFunction<SimilarParagraphs.Pair> shareOf) {
    double[] likeness = new double[own.size()];
    double[] share = new double[own.size()];
    for (SimilarParagraphs.Pair pair : similar.pairs()) {
      int at = place.applyAsInt(pair);
      likeness[at] = Math.max(likeness[at], pair.likeness());
      share[at] = Math.max(share[at], shareOf.applyAsDouble(pair));
    }
    Set<String> theirWords = new HashSet<>();
    Set<List<String>> theirPairs = new HashSet<>();
    for (WordBag bag : other) {
      theirWords.addAll(bag.counts().keySet());
      theirPairs.addAll(bag.neighbours());
    }
    List<SharedWords> words = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      WordBag bag = own.get(i);
      words.add(
          new SharedWords(
              likeness[i],
              share[i],
              bag.neighboursIn(theirPairs),
              bag.stems().size(),
              missing(bag, theirWords)));
    }
    return words;
  }

  private static double missing(WordBag bag, Set<String> theirs) {
    List<String> words = bag.counts().keySet().stream().filter(s -> !WordBag.passing(s)).toList();
    long missing = words.stream().filter(s -> !theirs.contains(s)).count();
    return words.isEmpty() ? 0 : (double) missing / words.size();
  }

  /**
   * Whether the other text does not have the paragraph's matter.
   *
   * @param titled whether the two texts have titles
   */
  boolean isOwnMatter(boolean titled) {
    return (titled ? TITLED : UNTITLED).stream().anyMatch(limits -> limits.isOwnMatter(this));
  }
}
