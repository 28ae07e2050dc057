package org.mandategraph.mandate.time;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;
import org.mandategraph.structure.FactId;

/**
 * How often something is to be done.
 *
 * @param part id of the paragraph whose words say it
 * @param act id of the act it belongs to
 * @param interval from one time to the next, or null where the text says "regularly"
 * @param words the words that say it
 * @param span the words in the paragraph's text
 * @param source the words in the source text
 */
public record Recurrence(
    String part, FactId act, @Nullable Period interval, String words, Span span, Span source) {}
