package org.mandategraph.mandate.addressee;

import org.mandategraph.authority.Actor;
import org.mandategraph.document.Span;

/**
 * Somebody an act asks.
 *
 * @param actor who
 * @param span the words that name it in the paragraph's text
 */
public record Addressee(Actor actor, Span span) {}
