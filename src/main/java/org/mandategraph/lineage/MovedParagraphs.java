package org.mandategraph.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which paragraphs moved: those outside the longest run that kept its order, and those that
 * crossed from one part of the text into another.
 */
final class MovedParagraphs {
  private MovedParagraphs() {}

  static Set<ParagraphMatch> among(
      List<ParagraphMatch> heirs, List<ComparedParagraph> from, List<ComparedParagraph> to) {
    List<ParagraphMatch> inPlace =
        heirs.stream()
            .filter(ParagraphMatch::main)
            .filter(h -> from.get(h.earlier()).kind() == to.get(h.later()).kind())
            .toList();
    Set<ParagraphMatch> moved = new HashSet<>(heirs);
    moved.removeAll(longestRun(inPlace));
    moved.removeIf(h -> !h.main() && from.get(h.earlier()).kind() == to.get(h.later()).kind());
    return moved;
  }

  /** The longest increasing subsequence of the later places (patience sorting). */
  private static List<ParagraphMatch> longestRun(List<ParagraphMatch> heirs) {
    int[] tops = new int[heirs.size()];
    int[] ends = new int[heirs.size()];
    int[] before = new int[heirs.size()];
    int length = 0;
    for (int i = 0; i < heirs.size(); i++) {
      int found = Arrays.binarySearch(tops, 0, length, heirs.get(i).later());
      int pile = found < 0 ? -found - 1 : found;
      before[i] = pile == 0 ? -1 : ends[pile - 1];
      tops[pile] = heirs.get(i).later();
      ends[pile] = i;
      length = Math.max(length, pile + 1);
    }
    List<ParagraphMatch> run = new ArrayList<>();
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
      run.add(heirs.get(i));
    }
    return run;
  }
}
