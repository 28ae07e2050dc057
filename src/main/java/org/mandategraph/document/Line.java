package org.mandategraph.document;

import org.jspecify.annotations.Nullable;

/**
 * A line of the source text, without its line end. In Word and HTML a line is a whole paragraph.
 *
 * @param span where in the source text
 * @param role what it is on the page
 * @param startsParagraph whether a paragraph starts here; null where the format does not say
 * @param layout its place on the page, or null where the format has no pages
 */
public record Line(
    Span span, Role role, @Nullable Boolean startsParagraph, @Nullable Layout layout) {}
