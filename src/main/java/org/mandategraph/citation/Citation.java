package org.mandategraph.citation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;
import org.mandategraph.structure.FactId;

/**
 * A place that cites something.
 *
 * @param part id of the citing part: {@code pp1}, {@code op21}, {@code fn5}, or {@code head} for
 *     the cover
 * @param number counted from 1 in its part
 * @param span the citing words in the part's text; for {@code head} in the source text
 * @param source the citing words in the source text
 * @param text the citing words
 * @param target what is cited
 * @param locator the place in the target, such as {@code annex} or {@code chap. I, sect. D}, or
 *     null
 * @param date the date that the text gives the target, or null
 * @param basis how it was resolved
 * @param rule name of the rule that found it
 */
public record Citation(
    String part,
    int number,
    Span span,
    Span source,
    String text,
    Target target,
    @Nullable String locator,
    @Nullable LocalDate date,
    Basis basis,
    String rule) {
  /** Its part of the IRI. */
  public FactId id() {
    return new FactId(part, FactId.Kind.CITE, number);
  }
}
