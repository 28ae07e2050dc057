package org.mandategraph.lineage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much of their wording two texts share, by runs of four words. */
final class SharedWording {
  private static final int RUN = 4;

  private SharedWording() {}

  /** Shared runs against the runs of the shorter text, 0 to 1. */
  static double of(ComparedDocument a, ComparedDocument b) {
    Set<List<String>> first = runs(a);
    Set<List<String>> second = runs(b);
    int shorter = Math.min(first.size(), second.size());
    if (shorter == 0) {
      return 0;
    }
    Set<List<String>> small = first.size() == shorter ? first : second;
    Set<List<String>> large = first.size() == shorter ? second : first;
    return (double) small.stream().filter(large::contains).count() / shorter;
  }

  private static Set<List<String>> runs(ComparedDocument text) {
    Set<List<String>> runs = new HashSet<>();
    for (ComparedParagraph paragraph : text.paragraphs()) {
      List<String> stems = WordBag.of(paragraph.text()).stems();
      for (int i = 0; i + RUN <= stems.size(); i++) {
        runs.add(stems.subList(i, i + RUN));
      }
    }
    return runs;
  }
}
