package org.mandategraph.document;

/**
 * A hyperlink of the source.
 *
 * @param span the linked words in the source text
 * @param href its target as written
 */
public record Link(Span span, String href) {}
