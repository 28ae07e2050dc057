package org.mandategraph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mandategraph.lineage.ChangeKind;
import org.mandategraph.lineage.ComparedDocument;
import org.mandategraph.lineage.ComparedParagraph;
import org.mandategraph.lineage.ParagraphRevision;
import org.mandategraph.lineage.WordDifference;

/**
 * Two texts and what became of each paragraph, for reading.
 *
 * @param earlier the earlier text
 * @param later the later text
 * @param revisions in the order of the later text, then what was dropped
 */
record TextDiff(
    ComparedDocument earlier, ComparedDocument later, List<ParagraphRevision> revisions) {
  TextDiff {
    List<String> order = later.paragraphs().stream().map(ComparedParagraph::id).toList();
    List<ParagraphRevision> sorted = new ArrayList<>(revisions);
    sorted.sort(
        Comparator.comparingInt(
            r -> r.later().map(p -> order.indexOf(p.id())).orElse(order.size())));
    revisions = List.copyOf(sorted);
  }

  /** How often each kind of change occurs. */
  Map<ChangeKind, Integer> counts() {
    Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
    revisions.forEach(r -> r.changes().forEach(c -> counts.merge(c, 1, Integer::sum)));
    return counts;
  }

  /** The counts in words. */
  String summary() {
    return counts().entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey().label())
        .collect(Collectors.joining(", "));
  }

  /** Where a paragraph came from and where it went. */
  static String places(ParagraphRevision revision) {
    return revision.earlier().map(ComparedParagraph::id).orElse("–")
        + " → "
        + revision.later().map(ComparedParagraph::id).orElse("–");
  }

  /** The kinds of change, in words. */
  static String changes(ParagraphRevision revision) {
    return revision.changes().stream().map(ChangeKind::label).collect(Collectors.joining(", "));
  }

  /** The words, each with its fate. */
  static List<WordDifference.Piece> pieces(ParagraphRevision revision) {
    if (revision.carried()) {
      return WordDifference.between(
              revision.earlier().orElseThrow().text(), revision.later().orElseThrow().text())
          .pieces();
    }
    WordDifference.Fate fate =
        revision.later().isPresent() ? WordDifference.Fate.ADDED : WordDifference.Fate.REMOVED;
    String text = revision.later().or(revision::earlier).orElseThrow().text();
    return List.of(new WordDifference.Piece(fate, text));
  }
}
