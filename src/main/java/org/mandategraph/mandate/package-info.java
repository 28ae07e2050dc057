/** Turns paragraphs into acts: verb, addressees and what is asked. */
@NullMarked
package org.mandategraph.mandate;

import org.jspecify.annotations.NullMarked;
