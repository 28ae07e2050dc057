package org.mandategraph.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mandategraph.evaluate.ComparedText.ComparedParagraph;

/**
 * Pairs the paragraphs of the mark-up with those of a document, of one kind. First come those with
 * the same folded text, in order; then each that is left takes the one most like it, if at least
 * nine tenths of the two are alike.
 */
final class ParagraphPairs {
  private static final double ALIKE = 0.9;

  /** Beyond these, nine tenths cannot be alike. */
  private static final double SHORTEST = 0.8;

  private static final double LONGEST = 1.25;

  private final List<ComparedParagraph> gold;
  private final List<ComparedParagraph> got;
  private final List<int[]> goldTexts;
  private final List<int[]> gotTexts;
  private final boolean[] used;
  private final List<Pair> pairs = new ArrayList<>();

  /**
   * A paragraph of the mark-up and one of the document, with their places in their lists. The ratio
   * says how alike their folded texts are; 1 where they are the same.
   */
  record Pair(
      int goldPlace, int gotPlace, ComparedParagraph gold, ComparedParagraph got, double ratio) {
    boolean exact() {
      return ratio == 1;
    }
  }

  private ParagraphPairs(List<ComparedParagraph> gold, List<ComparedParagraph> got) {
    this.gold = gold;
    this.got = got;
    List<String> goldFolded = gold.stream().map(p -> Folding.fold(p.text())).toList();
    List<String> gotFolded = got.stream().map(p -> Folding.fold(p.text())).toList();
    goldTexts = goldFolded.stream().map(text -> text.codePoints().toArray()).toList();
    gotTexts = gotFolded.stream().map(text -> text.codePoints().toArray()).toList();
    used = new boolean[got.size()];
    same(goldFolded, gotFolded).forEach(this::alike);
  }

  /** The pairs; no paragraph is in two. */
  static List<Pair> of(List<ComparedParagraph> gold, List<ComparedParagraph> got) {
    return new ParagraphPairs(gold, got).pairs;
  }

  /** Pairs the same texts; gives those that are left. */
  private List<Integer> same(List<String> goldFolded, List<String> gotFolded) {
    Map<String, Deque<Integer>> where = new HashMap<>();
    for (int j = 0; j < gotFolded.size(); j++) {
      where.computeIfAbsent(gotFolded.get(j), text -> new ArrayDeque<>()).add(j);
    }
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < goldFolded.size(); i++) {
      Integer j = where.getOrDefault(goldFolded.get(i), new ArrayDeque<>()).poll();
      if (j == null) {
        left.add(i);
      } else {
        pair(i, j, 1);
      }
    }
    return left;
  }

  private void alike(int i) {
    double best = 0;
    int mate = -1;
    for (int j = 0; j < got.size(); j++) {
      if (!used[j] && comparable(goldTexts.get(i), gotTexts.get(j))) {
        double ratio = Ratio.of(goldTexts.get(i), gotTexts.get(j), ALIKE);
        if (ratio > best) {
          best = ratio;
          mate = j;
        }
      }
    }
    if (mate >= 0) {
      pair(i, mate, best);
    }
  }

  private static boolean comparable(int[] one, int[] other) {
    if (one.length == 0 || other.length == 0) {
      return false;
    }
    double lengths = (double) other.length / one.length;
    return SHORTEST < lengths && lengths < LONGEST;
  }

  private void pair(int i, int j, double ratio) {
    used[j] = true;
    pairs.add(new Pair(i, j, gold.get(i), got.get(j), ratio));
  }
}
