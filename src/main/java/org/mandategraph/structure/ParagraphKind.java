package org.mandategraph.structure;

/** The kinds of paragraph. */
public enum ParagraphKind {
  PREAMBULAR("preambular"),
  OPERATIVE("operative"),
  SUB("sub"),
  /** Unnumbered text of an annex. */
  TEXT("text");

  private final String label;

  ParagraphKind(String label) {
    this.label = label;
  }

  /** The kind in words, as JSON and pages show it. */
  public String label() {
    return label;
  }
}
