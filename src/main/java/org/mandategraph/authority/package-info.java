/**
 * The authority vocabularies: verbs, actors, instruments, bodies and symbol series, read from
 * {@code ontology/}.
 */
@NullMarked
package org.mandategraph.authority;

import org.jspecify.annotations.NullMarked;
