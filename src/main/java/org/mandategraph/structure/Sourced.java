package org.mandategraph.structure;

import org.mandategraph.document.Span;

/**
 * A fact with the place in the source that says it.
 *
 * @param value the fact
 * @param source where the document says it
 */
public record Sourced<T>(T value, Span source) {}
