/** Writes the store's graphs as files that other programs read, and into other stores. */
@NullMarked
package org.mandategraph.export;

import org.jspecify.annotations.NullMarked;
