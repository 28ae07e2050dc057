package org.mandategraph.mandate;

import org.mandategraph.authority.Verb;

/**
 * The words of an act: adverbs and verb, from the token {@code start} up to, not including, {@code
 * end}.
 *
 * @param finite whether the verb stands in the third person
 * @param rule name of the rule that found it
 */
record VerbPhrase(Verb verb, int start, int end, boolean finite, String rule) {}
