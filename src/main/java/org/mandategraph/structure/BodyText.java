package org.mandategraph.structure;

import java.util.List;

/**
 * The paragraphs of a document and the divisions that they belong to.
 *
 * @param paragraphs of the body, then of the divisions
 * @param divisions recommended drafts and annexes
 */
record BodyText(List<Paragraph> paragraphs, List<Division> divisions) {}
