/** The store over HTTP: a read-only SPARQL endpoint and the pages of every thing. */
@NullMarked
package org.mandategraph.web;

import org.jspecify.annotations.NullMarked;
