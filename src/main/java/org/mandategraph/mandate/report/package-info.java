/** Reports that a text asks for, and reports that it takes note of. */
@NullMarked
package org.mandategraph.mandate.report;

import org.jspecify.annotations.NullMarked;
