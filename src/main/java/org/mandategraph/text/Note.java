package org.mandategraph.text;

/**
 * The text of a footnote.
 *
 * @param marker as printed, such as {@code 10} or {@code *}
 * @param text its words, without the marker
 */
public record Note(String marker, MappedText text) {}
