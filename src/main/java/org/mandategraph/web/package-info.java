/** The store over HTTP: a SPARQL endpoint that reads and never writes. */
@NullMarked
package org.mandategraph.web;

import org.jspecify.annotations.NullMarked;
