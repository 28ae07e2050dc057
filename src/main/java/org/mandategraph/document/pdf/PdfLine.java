package org.mandategraph.document.pdf;

import org.mandategraph.document.Role;

/**
 * A row with what was judged about it.
 *
 * @param row the row
 * @param role what it is on the page
 * @param starts whether a paragraph or note starts here
 */
record PdfLine(Row row, Role role, boolean starts) {}
