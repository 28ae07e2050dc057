/** Fills a store from files and folders: in parallel, in a fixed order, with a report. */
@NullMarked
package org.mandategraph.ingest;

import org.jspecify.annotations.NullMarked;
