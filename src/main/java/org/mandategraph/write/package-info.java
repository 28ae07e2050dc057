/**
 * All ways to write an extraction: JSON, plain text, Akoma Ntoso and RDF. {@link
 * org.mandategraph.write.ExtractionWriter} is the entry.
 */
@NullMarked
package org.mandategraph.write;

import org.jspecify.annotations.NullMarked;
