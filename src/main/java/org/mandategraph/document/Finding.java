package org.mandategraph.document;

/**
 * An uncertain result, recorded as data and never thrown. The caller decides on its severity.
 *
 * @param issue what is uncertain
 * @param place id of the part it is in, such as {@code op8} or {@code fn3}, or {@code document}
 * @param source where in the source text
 * @param detail the words that explain it to a user
 */
public record Finding(Issue issue, String place, Span source, String detail) {}
