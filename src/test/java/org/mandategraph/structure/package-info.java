/** Tests of the structure that documents are read into. */
@NullMarked
package org.mandategraph.structure;

import org.jspecify.annotations.NullMarked;
