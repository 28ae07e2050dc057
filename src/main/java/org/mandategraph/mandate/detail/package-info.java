/** Details of an act: its qualifiers (conditions, means and manners) and its deliverables. */
@NullMarked
package org.mandategraph.mandate.detail;

import org.jspecify.annotations.NullMarked;
