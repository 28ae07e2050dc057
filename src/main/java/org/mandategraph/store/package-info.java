/** Keeps the graphs on disk, with a full-text index, and runs queries on them. */
@NullMarked
package org.mandategraph.store;

import org.jspecify.annotations.NullMarked;
