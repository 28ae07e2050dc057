/** Verbs of acts: where in a paragraph the organ acts, and with which verb. */
@NullMarked
package org.mandategraph.mandate.verb;

import org.jspecify.annotations.NullMarked;
