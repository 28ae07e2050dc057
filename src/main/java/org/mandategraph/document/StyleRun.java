package org.mandategraph.document;

/**
 * A stretch of the source text that is set in one style. Runs of different styles may overlap.
 *
 * @param span where in the source text
 * @param style how it is set
 */
public record StyleRun(Span span, Style style) {}
