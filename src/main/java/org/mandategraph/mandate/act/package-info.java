/** Acts: what a paragraph says that its organ does, verb by verb. */
@NullMarked
package org.mandategraph.mandate.act;

import org.jspecify.annotations.NullMarked;
