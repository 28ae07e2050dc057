package org.mandategraph.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became better and worse since an earlier evaluation.
 *
 * @param measures the sums over the documents of both, where they differ
 * @param documents the documents of both that changed
 * @param added names of documents of the later evaluation alone
 * @param gone names of documents of the earlier evaluation alone
 */
public record GainsAndLosses(
    List<Change> measures, List<DocumentChange> documents, List<String> added, List<String> gone) {
  /** A measure's counts in the earlier and in the later evaluation. */
  public record Change(Measure measure, Count before, Count after) {
    /** How many errors fewer there are; below 0 where there are more. */
    public int gain() {
      return before.errors() - after.errors();
    }
  }

  /** A document's changes, by measure. */
  public record DocumentChange(String name, String symbol, List<Change> changes) {}

  /** Compares two evaluations. */
  public static GainsAndLosses of(Evaluation before, Evaluation after) {
    Map<String, DocumentScore> earlier = new LinkedHashMap<>();
    before.documents().forEach(d -> earlier.put(d.name(), d));
    List<DocumentScore> was = new ArrayList<>();
    List<DocumentScore> is = new ArrayList<>();
    List<DocumentChange> documents = new ArrayList<>();
    List<String> added = new ArrayList<>();
    for (DocumentScore now : after.documents()) {
      DocumentScore then = earlier.remove(now.name());
      if (then == null) {
        added.add(now.name());
      } else {
        was.add(then);
        is.add(now);
        List<Change> changes = changes(then.counts(), now.counts());
        if (!changes.isEmpty()) {
          documents.add(new DocumentChange(now.name(), now.symbol(), changes));
        }
      }
    }
    List<Change> measures = changes(new Evaluation(was).totals(), new Evaluation(is).totals());
    return new GainsAndLosses(measures, documents, added, List.copyOf(earlier.keySet()));
  }

  private static List<Change> changes(Map<Measure, Count> before, Map<Measure, Count> after) {
    return Arrays.stream(Measure.values())
        .map(
            m ->
                new Change(
                    m, before.getOrDefault(m, Count.NONE), after.getOrDefault(m, Count.NONE)))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }
}
