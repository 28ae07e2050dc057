/** Turns extractions into RDF under one ontology, and checks RDF against the shapes. */
@NullMarked
package org.mandategraph.graph;

import org.jspecify.annotations.NullMarked;
