package org.mandategraph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
public record TextDiff(
    ComparedDocument earlier, ComparedDocument later, List<ParagraphRevision> revisions) {
  /** Sorts the revisions. */
  public TextDiff {
    List<String> order = later.paragraphs().stream().map(ComparedParagraph::id).toList();
    List<ParagraphRevision> sorted = new ArrayList<>(revisions);
    sorted.sort(
        Comparator.comparingInt(
            r -> r.later().map(p -> order.indexOf(p.id())).orElse(order.size())));
    revisions = List.copyOf(sorted);
  }

  /**
   * The same changes in the words of other language versions.
   *
   * @param from the earlier text in the language, with the same paragraphs
   * @param to the later text in the language
   */
  TextDiff inWordsOf(ComparedDocument from, ComparedDocument to) {
    Map<String, ComparedParagraph> before = byId(from);
    Map<String, ComparedParagraph> after = byId(to);
    return new TextDiff(
        from,
        to,
        revisions.stream()
            .map(
                r ->
                    new ParagraphRevision(
                        r.earlier().map(p -> before.getOrDefault(p.id(), p)),
                        r.later().map(p -> after.getOrDefault(p.id(), p)),
                        r.changes(),
                        r.similarity(),
                        r.rule()))
            .toList());
  }

  private static Map<String, ComparedParagraph> byId(ComparedDocument text) {
    return text.paragraphs().stream()
        .collect(Collectors.toMap(ComparedParagraph::id, p -> p, (a, b) -> a));
  }

  /** How often each kind of change occurs. */
  public Map<ChangeKind, Integer> counts() {
    Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
    revisions.forEach(r -> r.changes().forEach(c -> counts.merge(c, 1, Integer::sum)));
    return counts;
  }

  /** The counts in words. */
  public String summary() {
    return counts().entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey().label())
        .collect(Collectors.joining(", "));
  }

  /** The id of a paragraph; a dash where there is none on this side. */
  public static String place(Optional<ComparedParagraph> paragraph) {
    return paragraph.map(ComparedParagraph::id).orElse("–");
  }

  /** How similar the two sides are, such as {@code 0.87}; empty for equal or single paragraphs. */
  public static String similarity(ParagraphRevision revision) {
    boolean partly = revision.carried() && !revision.changes().contains(ChangeKind.VERBATIM);
    return partly ? String.format(Locale.ROOT, "%.2f", revision.similarity()) : "";
  }

  /** The kinds of change, in words. */
  public static String changes(ParagraphRevision revision) {
    return revision.changes().stream().map(ChangeKind::label).collect(Collectors.joining(", "));
  }

  /** The words: kept, removed and added. */
  public static List<WordDifference.Piece> pieces(ParagraphRevision revision) {
    String before = revision.earlier().map(ComparedParagraph::text).orElse("");
    String after = revision.later().map(ComparedParagraph::text).orElse("");
    if (!before.isEmpty() && !after.isEmpty()) {
      return WordDifference.between(before, after).pieces();
    }
    // A language version may lack a paragraph that the texts share.
    WordDifference.Fate alone =
        revision.later().isPresent() ? WordDifference.Fate.ADDED : WordDifference.Fate.REMOVED;
    return List.of(
        new WordDifference.Piece(
            revision.carried() ? WordDifference.Fate.KEPT : alone, before + after));
  }
}
