package org.mandategraph.structure;

import java.util.List;

/**
 * What a document's text holds.
 *
 * @param paragraphs of the body, then of the divisions
 * @param divisions recommended drafts and annexes
 */
record Content(List<Paragraph> paragraphs, List<Division> divisions) {}
