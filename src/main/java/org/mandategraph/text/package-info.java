/**
 * Turns source text into repaired passages in which every character knows its offset in the source.
 */
@NullMarked
package org.mandategraph.text;

import org.jspecify.annotations.NullMarked;
