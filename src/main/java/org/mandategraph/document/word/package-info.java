/**
 * Reads Word: OOXML and OLE2. Word knows its footnotes, headers and tables; what it draws without
 * writing it, such as the numbers of lists and notes, is counted as Word counts it.
 */
@NullMarked
package org.mandategraph.document.word;

import org.jspecify.annotations.NullMarked;
