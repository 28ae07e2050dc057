package org.mandategraph.citation;

/** How a citation was resolved to its target. */
public enum Basis {
  /** Body, kind and number stand together, or a full symbol or name. */
  EXPLICIT,
  /** Body or kind taken from the list it stands in. */
  LIST,
  /** One of a range. */
  RANGE,
  /** From the note before, by "Ibid.". */
  IBID,
  /** By Treaty Series number and volume. */
  TREATY_SERIES,
  /** By a word that points back: "the Convention", "thereto". */
  ANAPHORA
}
