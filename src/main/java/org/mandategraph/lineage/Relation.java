package org.mandategraph.lineage;

/** The relation of a text to the earlier one that it is compared with. */
public enum Relation {
  /** The next text of the series. */
  FOLLOWS("follows"),
  /** The text that adopted a draft. */
  ADOPTS("adopts"),
  /** A revised draft and the one before it. */
  REVISES("revises");

  private final String label;

  Relation(String label) {
    this.label = label;
  }

  /** The relation in words. */
  public String label() {
    return label;
  }
}
