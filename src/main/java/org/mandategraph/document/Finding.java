package org.mandategraph.document;

/**
 * A doubt met while reading: kept as data, never thrown. How grave it is, the caller decides.
 *
 * @param issue what is doubted
 * @param place id of the part it stands in, such as {@code op8} or {@code fn3}, or {@code document}
 * @param source where in the source text
 * @param detail the words a user needs to judge it
 */
public record Finding(Issue issue, String place, Span source, String detail) {}
