/**
 * Samples that readers judge: {@link org.mandategraph.judge.Draw} draws claims of a store by a
 * seed, {@link org.mandategraph.judge.SheetWriter} writes the sheet with room for verdicts, {@link
 * org.mandategraph.judge.SheetReader} reads them, and {@link org.mandategraph.judge.Score} computes
 * precision and recall.
 */
@NullMarked
package org.mandategraph.judge;

import org.jspecify.annotations.NullMarked;
