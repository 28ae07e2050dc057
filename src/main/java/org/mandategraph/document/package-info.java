/**
 * Turns a file into source text with styles, notes and page furniture distinguished. The only user
 * of Tika.
 */
@NullMarked
package org.mandategraph.document;

import org.jspecify.annotations.NullMarked;
