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
 * @param divisions the recommended drafts and annexes that contain paragraphs, in the order of
 *     their paragraphs
 * @param footnotes in the order of their first appearance
 * @param findings uncertain results
 */
public record Resolution(
    String id,
    Metadata metadata,
    List<Paragraph> paragraphs,
    List<Division> divisions,
    List<Footnote> footnotes,
    List<Finding> findings) {
  /** Copies the lists. */
  public Resolution {
    paragraphs = List.copyOf(paragraphs);
    divisions = List.copyOf(divisions);
    footnotes = List.copyOf(footnotes);
    findings = List.copyOf(findings);
  }
}
