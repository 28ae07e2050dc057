package org.mandategraph.web.view;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a paragraph's text, and the footnote called at its end.
 *
 * @param text the words
 * @param marker the footnote's sign, or null where none is called
 * @param footnote place of the footnote, such as {@code fn10}, or null
 */
public record TextRun(String text, @Nullable String marker, @Nullable String footnote) {}
