/** Tests of reading files. */
@NullMarked
package org.mandategraph.document;

import org.jspecify.annotations.NullMarked;
