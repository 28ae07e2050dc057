package org.mandategraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * Something in a graph that its shape forbids.
 *
 * @param focusNode IRI of the thing that is wrong
 * @param path the property that is wrong, or null where it is the thing as a whole
 * @param value the value that is wrong, or null where one is missing or too many
 * @param message what is wrong, in words
 */
public record Violation(
    String focusNode, @Nullable String path, @Nullable String value, String message) {}
