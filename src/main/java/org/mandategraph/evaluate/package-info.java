/**
 * Scores extractions against the United Nations' own mark-up of the same texts (AKN4UN). The
 * mark-up is read here on its own, without the program's readers: a measure must not share their
 * errors. Only the settings of the XML parser are the same.
 */
@NullMarked
package org.mandategraph.evaluate;

import org.jspecify.annotations.NullMarked;
