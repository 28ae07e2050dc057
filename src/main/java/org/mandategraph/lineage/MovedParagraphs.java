package org.mandategraph.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the paragraphs that moved: those outside the longest run that kept its order, and those
 * that crossed from one part of the text into another.
 */
final class MovedParagraphs {
  private MovedParagraphs() {}

  static Set<ParagraphMatch> among(
      List<ParagraphMatch> matches, List<ComparedParagraph> from, List<ComparedParagraph> to) {
    List<ParagraphMatch> inPlace =
        matches.stream()
            .filter(ParagraphMatch::main)
            .filter(h -> from.get(h.earlier()).kind() == to.get(h.later()).kind())
            .toList();
    Set<ParagraphMatch> moved = new HashSet<>(matches);
    moved.removeAll(longestRun(inPlace));
    moved.removeIf(h -> !h.main() && from.get(h.earlier()).kind() == to.get(h.later()).kind());
    return moved;
  }

  /** The longest increasing subsequence of the later places (patience sorting). */
  private static List<ParagraphMatch> longestRun(List<ParagraphMatch> matches) {
    int[] tops = new int[matches.size()];
    int[] ends = new int[matches.size()];
    int[] before = new int[matches.size()];
    int length = 0;
    for (int i = 0; i < matches.size(); i++) {
      int found = Arrays.binarySearch(tops, 0, length, matches.get(i).later());
      int pile = found < 0 ? -found - 1 : found;
      before[i] = pile == 0 ? -1 : ends[pile - 1];
      tops[pile] = matches.get(i).later();
      ends[pile] = i;
      length = Math.max(length, pile + 1);
    }
    List<ParagraphMatch> run = new ArrayList<>();
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
      run.add(matches.get(i));
    }
    return run;
  }
}
