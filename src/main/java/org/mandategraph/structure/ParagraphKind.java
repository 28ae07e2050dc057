package org.mandategraph.structure;

/** The kinds of paragraph. */
public enum ParagraphKind {
  PREAMBULAR("preambular"),
  OPERATIVE("operative"),
  SUB("sub"),
  /** Text that enacts nothing: of a report, or unnumbered in an annex. */
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
