/**
 * Turns paragraphs and footnotes into citations, resolved to documents, paragraphs and instruments.
 */
@NullMarked
package org.mandategraph.citation;

import org.jspecify.annotations.NullMarked;
