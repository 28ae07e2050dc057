package org.mandategraph.lineage;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One paragraph's way from an earlier text to a later one.
 *
 * @param earlier the paragraph of the earlier text; empty where the later one is new
 * @param later the paragraph of the later text; empty where the earlier one was dropped
 * @param changes what became of it, in the order of {@link ChangeKind}; never empty
 * @param similarity share of words that both have in the same order, 0 to 1
 * @param rule name of the rule that tied them, or that left the paragraph alone
 */
public record ParagraphRevision(
    Optional<ComparedParagraph> earlier,
    Optional<ComparedParagraph> later,
    Set<ChangeKind> changes,
    double similarity,
    String rule) {
  /** Copies the set and rejects a revision of nothing. */
  public ParagraphRevision {
    if (earlier.isEmpty() && later.isEmpty()) {
      throw new IllegalArgumentException("a revision has an earlier or a later paragraph");
    }
    changes = Collections.unmodifiableSet(EnumSet.copyOf(changes));
  }

  /** Whether the paragraph lives on. */
  public boolean carried() {
    return earlier.isPresent() && later.isPresent();
  }
}
