/**
 * Follows paragraphs through time: the text that comes before another in its series, the draft that
 * it adopts, and between two texts each paragraph's heir. Nothing here reads or writes files: texts
 * come in as {@link org.mandategraph.lineage.ComparedDocument}, revisions go out.
 */
@NullMarked
package org.mandategraph.lineage;

import org.jspecify.annotations.NullMarked;
