package org.mandategraph.mandate.count;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Instrument;
import org.mandategraph.authority.Term;
import org.mandategraph.document.Span;
import org.mandategraph.structure.FactId;

/**
 * A number that a text states as a fact: "the number of States parties to the Convention has
 * reached 164".
 *
 * @param part id of the paragraph
 * @param number counted from 1 in its paragraph
 * @param value how many
 * @param counted what is counted
 * @param of the treaty whose parties, signatories or ratifications are counted, or null
 * @param asOf the day (2021-09-09) or year (2021) for which it holds; the document's own date where
 *     the text states none; null where the document has none
 * @param asOfStated whether the text states that day or year
 * @param span the counting words in the paragraph's text
 * @param source the counting words in the source text
 * @param text the counting words
 * @param rule name of the rule that found it
 */
public record StatedCount(
    String part,
    int number,
    BigDecimal value,
    Term counted,
    @Nullable Instrument of,
    @Nullable String asOf,
    boolean asOfStated,
    Span span,
    Span source,
    String text,
    String rule) {
  /** Its part of the IRI. */
  public FactId id() {
    return new FactId(part, FactId.Kind.COUNT, number);
  }
}
