package org.mandategraph.lineage;

/**
 * How two paragraphs are alike.
 *
 * @param earlier place in the list of the earlier text's paragraphs
 * @param later place in the list of the later text's paragraphs
 * @param likeness weight of what both share, against the weight of both (Dice), 0 to 1
 * @param contained share of the later paragraph's weight that the earlier one has
 * @param containing share of the earlier paragraph's weight that the later one has
 */
record SimilarPair(int earlier, int later, double likeness, double contained, double containing) {}
