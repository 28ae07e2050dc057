package org.mandategraph.structure;

import java.util.List;
import org.mandategraph.document.Finding;

/**
 * A document's structure.
 *
 * @param id its part of the IRI below {@code id/}: the symbol ({@code A/RES/66/181}), or what a
 *     draft without a symbol says of itself ({@code draft/68/C.3/2013-10-10/italy})
 * @param metadata what it says of itself
 * @param paragraphs in reading order, annexes behind the body
 * @param footnotes in the order of their first appearance
 * @param findings doubts
 */
public record Resolution(
    String id,
    Metadata metadata,
    List<Paragraph> paragraphs,
    List<Footnote> footnotes,
    List<Finding> findings) {
  /** Copies the lists. */
  public Resolution {
    paragraphs = List.copyOf(paragraphs);
    footnotes = List.copyOf(footnotes);
    findings = List.copyOf(findings);
  }
}
