package org.mandategraph.lineage;

/** How a paragraph changed. Several can apply at once: reworded, weakened and moved. */
public enum ChangeKind {
  /** Word for word, save punctuation and capitals. */
  VERBATIM("verbatim"),
  /** The same act and matter in other words. */
  REWORDED("reworded"),
  /** Its opening verb has more force than before. */
  STRENGTHENED("strengthened"),
  /** Its opening verb has less force than before. */
  WEAKENED("weakened"),
  /** Out of its order among those carried, or between preamble, operative part and annex. */
  MOVED("moved"),
  /** One paragraph became several. */
  SPLIT("split"),
  /** Several paragraphs became one. */
  MERGED("merged"),
  /** It has no heir. */
  DROPPED("dropped"),
  /** It has no ancestor. */
  NEW("new");

  private final String label;

  ChangeKind(String label) {
    this.label = label;
  }

  /** The kind in words. */
  public String label() {
    return label;
  }
}
