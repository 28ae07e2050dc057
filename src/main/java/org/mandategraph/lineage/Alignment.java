package org.mandategraph.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mandategraph.structure.ParagraphKind;

/**
 * Matches each paragraph with its later version. The most similar pairs are matched first, and a
 * matched paragraph leaves the search; each paragraph that remains is then compared with the part
 * of a paragraph that its match did not take over.
 */
final class Alignment {
  /** From here on, two paragraphs of one kind are one matter. */
  private static final double SAME = 0.5;

  /** Between preamble, operative part and sub-paragraphs more similarity is required. */
  private static final double SAME_ELSEWHERE = 0.65;

  private final List<ComparedParagraph> earlier;
  private final List<ComparedParagraph> later;
  private final List<SimilarPair> pairs;
  private final List<WordBag> earlierBags;
  private final List<WordBag> laterBags;
  private final WordWeights weights;

  /** The main matches by earlier and by later paragraph. */
  private final Map<Integer, ParagraphMatch> byEarlier = new TreeMap<>();

  private final Map<Integer, ParagraphMatch> byLater = new HashMap<>();

  private Alignment(List<ComparedParagraph> earlier, List<ComparedParagraph> later) {
    this.earlier = earlier;
    this.later = later;
    earlierBags = earlier.stream().map(p -> WordBag.of(p.matter())).toList();
    laterBags = later.stream().map(p -> WordBag.of(p.matter())).toList();
    SimilarParagraphs likeness = new SimilarParagraphs(earlierBags, laterBags);
    weights = likeness.weights();
    pairs = new ArrayList<>(likeness.pairs());
    pairs.sort(
        Comparator.comparingDouble(SimilarPair::likeness)
            .reversed()
            .thenComparingInt(this::distance)
            .thenComparingInt(SimilarPair::earlier)
            .thenComparingInt(SimilarPair::later));
  }

  /** The matches, by place of the earlier paragraph and place of the later one. */
  static List<ParagraphMatch> find(List<ComparedParagraph> earlier, List<ComparedParagraph> later) {
    Alignment alignment = new Alignment(earlier, later);
    alignment.matchAlike();
    alignment.matchNotings();
    alignment.matchElsewhere();
    List<ParagraphMatch> all = new ArrayList<>(alignment.byEarlier.values());
    all.addAll(alignment.furtherParts());
    return all;
  }

  /** How far apart two paragraphs are; of equals the one that kept its place is taken. */
  private int distance(SimilarPair pair) {
    return Math.abs(pair.earlier() - pair.later());
  }

  private void matchAlike() {
    for (SimilarPair pair : pairs) {
      if (pair.likeness() >= SAME && sameKind(pair) && free(pair.earlier(), pair.later())) {
        match(pair.earlier(), pair.later(), "alike");
      }
    }
  }

  private void matchElsewhere() {
    for (SimilarPair pair : pairs) {
      if (pair.likeness() >= SAME_ELSEWHERE && free(pair.earlier(), pair.later())) {
        match(pair.earlier(), pair.later(), "alike elsewhere");
      }
    }
  }

  /** The one place where each text takes note of the report that it requested. */
  private void matchNotings() {
    ReportNotingParagraphs.pairs(earlier, later)
        .forEach(
            (from, to) -> {
              if (free(from, to)) {
                match(from, to, "report noted");
              }
            });
  }

  private List<ParagraphMatch> furtherParts() {
    SplitsAndMerges furtherParts =
        new SplitsAndMerges(earlierBags, laterBags, weights, byEarlier, byLater);
    return furtherParts.find(pairs.stream().filter(this::sameKind).toList());
  }

  private void match(int from, int to, String rule) {
    ParagraphMatch match = new ParagraphMatch(from, to, true, rule);
    byEarlier.put(from, match);
    byLater.put(to, match);
  }

  private boolean free(int from, int to) {
    return !byEarlier.containsKey(from) && !byLater.containsKey(to);
  }

  private boolean sameKind(SimilarPair pair) {
    ComparedParagraph a = earlier.get(pair.earlier());
    ComparedParagraph b = later.get(pair.later());
    ParagraphKind kind = a.kind();
    return kind == b.kind() && (a.annex() == null) == (b.annex() == null);
  }
}
