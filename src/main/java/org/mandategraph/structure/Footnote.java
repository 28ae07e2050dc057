package org.mandategraph.structure;

import org.mandategraph.text.MappedText;

/**
 * A footnote.
 *
 * @param id its part of the IRI, such as {@code fn10}
 * @param marker as printed, such as {@code 10} or {@code *}
 * @param text its words, without the marker
 */
public record Footnote(String id, String marker, MappedText text) {}
