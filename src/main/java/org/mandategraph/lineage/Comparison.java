package org.mandategraph.lineage;

import java.util.List;
import org.mandategraph.structure.ParagraphKind;

/**
 * Two texts, compared.
 *
 * @param earlier the text that came first
 * @param later the text that came after it
 * @param relation the relation of the later one to the earlier one
 * @param revisions what became of each paragraph
 */
public record Comparison(
    ComparedDocument earlier,
    ComparedDocument later,
    Relation relation,
    List<ParagraphRevision> revisions) {
  /** Copies the list. */
  public Comparison {
    revisions = List.copyOf(revisions);
  }

  /**
   * Compares two texts with this relation. Where one of them gives no paragraphs, as a report does
   * that names its drafts by their titles alone, nothing is known of any paragraph.
   */
  public static Comparison of(ComparedDocument earlier, ComparedDocument later, Relation relation) {
    boolean known = hasParagraphs(earlier) && hasParagraphs(later);
    return new Comparison(
        earlier, later, relation, known ? Revisions.between(earlier, later) : List.of());
  }

  private static boolean hasParagraphs(ComparedDocument text) {
    return text.paragraphs().stream()
        .anyMatch(p -> p.kind() == ParagraphKind.PREAMBULAR || p.kind() == ParagraphKind.OPERATIVE);
  }
}
