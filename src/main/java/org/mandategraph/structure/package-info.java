/** Turns repaired text into a resolution: metadata, paragraphs, footnotes and their calls. */
@NullMarked
package org.mandategraph.structure;

import org.jspecify.annotations.NullMarked;
