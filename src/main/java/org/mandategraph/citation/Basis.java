package org.mandategraph.citation;

/** How a citation was resolved to its target. */
public enum Basis {
  /** Body, kind and number are together, or it is a full symbol or name. */
  EXPLICIT("explicit"),
  /** Body or kind taken from the list that it is in. */
  LIST("list"),
  /** One of a range. */
  RANGE("range"),
  /** From the note before, by "Ibid.". */
  IBID("ibid"),
  /** By Treaty Series number and volume. */
  TREATY_SERIES("treaty-series"),
  /** By words that point elsewhere in the text: "the Convention", "the report of the Committee". */
  ANAPHORA("anaphora");

  private final String label;

  Basis(String label) {
    this.label = label;
  }

  /** The word that JSON, graph and pages show. */
  public String label() {
    return label;
  }
}
