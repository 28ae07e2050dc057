package org.mandategraph.authority;

import org.jspecify.annotations.Nullable;

/**
 * What a text may be about: a concept of the UNBIS Thesaurus, a Sustainable Development Goal or one
 * of its targets.
 *
 * @param term its names and its IRI, which is the United Nations' own
 * @param titleOnly whether it is looked for in titles alone, because in running text its names
 *     mostly name bodies, papers or places
 * @param notation the number of a Goal or target, such as {@code 16.4}, or null
 */
public record Subject(Term term, boolean titleOnly, @Nullable String notation) {}
