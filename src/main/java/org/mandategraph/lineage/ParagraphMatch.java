package org.mandategraph.lineage;

/**
 * A paragraph and its later version.
 *
 * @param earlier place in the list of the earlier text's paragraphs
 * @param later place in the list of the later text's paragraphs
 * @param main whether each is the other's closest; false for the further part of one that was split
 *     or merged
 * @param rule name of the rule that found it
 */
record ParagraphMatch(int earlier, int later, boolean main, String rule) {}
