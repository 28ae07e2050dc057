/**
 * Reads PDF by the places of its characters: lines in reading order, footnote calls, notes, running
 * heads and feet, tables, and where paragraphs start. Each class makes one decision.
 */
@NullMarked
package org.mandategraph.document.pdf;

import org.jspecify.annotations.NullMarked;
