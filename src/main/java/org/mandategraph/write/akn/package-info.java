/**
 * Writes an extraction as Akoma Ntoso 3.0, in the way the United Nations use it (AKN4UN): what a
 * text says, with its references resolved and every part under an eId that follows its number.
 */
@NullMarked
package org.mandategraph.write.akn;

import org.jspecify.annotations.NullMarked;
