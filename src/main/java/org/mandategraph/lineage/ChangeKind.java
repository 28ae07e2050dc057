package org.mandategraph.lineage;

import org.mandategraph.language.Labelled;

/** How a paragraph changed. Several can apply at once: reworded, weakened and moved. */
public enum ChangeKind implements Labelled {
  /** Word for word, save punctuation and capitals. */
  VERBATIM,
  /** The same act and matter in other words. */
  REWORDED,
  /** The verb that governs the same words has more force than before. */
  STRENGTHENED,
  /** The verb that governs the same words has less force than before. */
  WEAKENED,
  /** Out of its order among those carried, or between preamble, operative part and annex. */
  MOVED,
  /** One paragraph became several. */
  SPLIT,
  /** Several paragraphs became one. */
  MERGED,
  /** It has no heir. */
  DROPPED,
  /** It has no ancestor. */
  NEW,
  /**
   * It has no heir or no ancestor, but shares so much with a paragraph of the other text that it
   * cannot be called dropped or new; or it consists of names alone; or the other text only extends
   * a mandate and repeats nothing; or it names the paragraph by its number; or the two texts have
   * little wording in common.
   */
  UNDECIDED
}
