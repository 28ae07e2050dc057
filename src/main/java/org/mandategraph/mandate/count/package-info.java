/** Numbers that a text states as facts. */
@NullMarked
package org.mandategraph.mandate.count;

import org.jspecify.annotations.NullMarked;
