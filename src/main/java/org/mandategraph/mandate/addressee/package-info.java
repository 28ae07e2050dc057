/** Addressees: whom an act asks. */
@NullMarked
package org.mandategraph.mandate.addressee;

import org.jspecify.annotations.NullMarked;
