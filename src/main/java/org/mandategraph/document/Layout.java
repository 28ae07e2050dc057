package org.mandategraph.document;

/**
 * The place of a line on its page, in points from the upper left corner.
 *
 * @param page counted from 1
 * @param left left edge of the first character
 * @param right right edge of the last character
 * @param baseline distance of the baseline from the upper edge of the page
 * @param fontSize size of most of its characters
 */
public record Layout(int page, double left, double right, double baseline, double fontSize) {}
