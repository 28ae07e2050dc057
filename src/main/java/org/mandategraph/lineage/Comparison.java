package org.mandategraph.lineage;

import java.util.List;

/**
 * Two texts, compared.
 *
 * @param earlier the text that came first
 * @param later the text that came after it
 * @param relation how the later one stands to the earlier one
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

  /** Compares two texts that stand in this relation. */
  public static Comparison of(ComparedDocument earlier, ComparedDocument later, Relation relation) {
    return new Comparison(earlier, later, relation, Revisions.between(earlier, later));
  }
}
