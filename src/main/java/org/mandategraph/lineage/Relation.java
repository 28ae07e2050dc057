package org.mandategraph.lineage;

import org.mandategraph.language.Labelled;

/** The relation of a text to the earlier one that it is compared with. */
public enum Relation implements Labelled {
  /** The next text of the series. */
  FOLLOWS,
  /** The text that adopted a draft. */
  ADOPTS,
  /** A revised draft and the one before it. */
  REVISES
}
