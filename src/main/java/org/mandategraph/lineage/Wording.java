package org.mandategraph.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The runs of four words of a text, without the words that every text has: what two texts share of
 * them is wording that one took over from the other. A run is its hash.
 */
public final class Wording {
  private static final int RUN = 4;

  private final long[] runs;

  private Wording(long[] runs) {
    this.runs = runs;
  }

  /** The runs of these paragraphs; none goes across two paragraphs. */
  static Wording of(List<ComparedParagraph> paragraphs) {
    return new Wording(
        paragraphs.stream()
            .map(p -> WordBag.of(p.text()).stems())
            .flatMapToLong(Wording::runs)
            .sorted()
            .distinct()
            .toArray());
  }

  private static LongStream runs(List<String> stems) {
    return LongStream.rangeClosed(0, stems.size() - RUN)
        .map(
            at -> {
              long hash = 0;
              for (String stem : stems.subList((int) at, (int) at + RUN)) {
                hash = hash * 0x9E3779B97F4A7C15L + stem.hashCode();
              }
              return hash;
            });
  }

  /** How many different runs there are. */
  int size() {
    return runs.length;
  }

  /** How much of this text's wording another text has, 0 to 1. */
  double sharedWith(Wording other) {
    return runs.length == 0 ? 0 : (double) common(other) / runs.length;
  }

  /** How much of the wording of the shorter text the longer one has, 0 to 1. */
  double overlap(Wording other) {
    int shorter = Math.min(runs.length, other.runs.length);
    return shorter == 0 ? 0 : (double) common(other) / shorter;
  }

  private int common(Wording other) {
    int common = 0;
    for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
      int order = Long.compare(runs[i], other.runs[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Wording wording && Arrays.equals(runs, wording.runs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(runs);
  }
}
