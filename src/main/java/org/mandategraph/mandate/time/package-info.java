/** When, and how often, something is to be done. */
@NullMarked
package org.mandategraph.mandate.time;

import org.jspecify.annotations.NullMarked;
