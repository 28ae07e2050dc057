package org.mandategraph.mandate.time;

import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A way to say when something is due.
 *
 * @param words pattern of the words
 * @param times the times that a match means in its clause
 */
record DeadlineRule(Pattern words, BiFunction<ActClause, Matcher, Stream<TimePhrase>> times) {}
