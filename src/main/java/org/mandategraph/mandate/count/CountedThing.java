package org.mandategraph.mandate.count;

import org.mandategraph.authority.Term;

/**
 * What a number counts.
 *
 * @param counted the thing
 * @param start the first token of the counting words
 * @param end the token behind them
 * @param rule name of the rule that found it
 */
record CountedThing(Term counted, int start, int end, String rule) {}
