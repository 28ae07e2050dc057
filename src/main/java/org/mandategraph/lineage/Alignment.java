package org.mandategraph.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mandategraph.structure.ParagraphKind;

/**
 * Finds each paragraph's heir. The pairs that are most alike come first, and a paragraph that has
 * found its heir is out of the search; what is left then looks for the part of a paragraph that its
 * heir did not take over.
 */
final class Alignment {
  /** From here on, two paragraphs of one kind are one matter. */
  private static final double SAME = 0.5;

  /** Between preamble, operative part and sub-paragraphs more likeness is asked for. */
  private static final double SAME_ELSEWHERE = 0.65;

  private final List<ComparedParagraph> earlier;
  private final List<ComparedParagraph> later;
  private final List<SimilarPair> pairs;
  private final List<WordBag> earlierBags;
  private final List<WordBag> laterBags;
  private final WordWeights weights;

  /** Heirs by ancestor, and ancestors by heir: the one that is most alike. */
  private final Map<Integer, ParagraphMatch> heirs = new TreeMap<>();

  private final Map<Integer, ParagraphMatch> ancestors = new HashMap<>();

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

  /** The heirs, by place of the earlier paragraph and place of the later one. */
  static List<ParagraphMatch> find(List<ComparedParagraph> earlier, List<ComparedParagraph> later) {
    Alignment alignment = new Alignment(earlier, later);
    alignment.matchAlike();
    alignment.matchNotings();
    alignment.matchElsewhere();
    List<ParagraphMatch> all = new ArrayList<>(alignment.heirs.values());
    all.addAll(alignment.halves());
    return all;
  }

  /** How far apart two paragraphs stand; a tie goes to the one that kept its place. */
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

  /** The one place where each text takes note of the report that it asked for. */
  private void matchNotings() {
    ReportNotingParagraphs.pairs(earlier, later)
        .forEach(
            (from, to) -> {
              if (free(from, to)) {
                match(from, to, "report noted");
              }
            });
  }

  private List<ParagraphMatch> halves() {
    SplitsAndMerges halves = new SplitsAndMerges(earlierBags, laterBags, weights, heirs, ancestors);
    return halves.find(pairs.stream().filter(this::sameKind).toList());
  }

  private void match(int from, int to, String rule) {
    ParagraphMatch heir = new ParagraphMatch(from, to, true, rule);
    heirs.put(from, heir);
    ancestors.put(to, heir);
  }

  private boolean free(int from, int to) {
    return !heirs.containsKey(from) && !ancestors.containsKey(to);
  }

  private boolean sameKind(SimilarPair pair) {
    ComparedParagraph a = earlier.get(pair.earlier());
    ComparedParagraph b = later.get(pair.later());
    ParagraphKind kind = a.kind();
    return kind == b.kind() && (a.annex() == null) == (b.annex() == null);
  }
}
