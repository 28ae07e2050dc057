package org.mandategraph.structure;

import org.mandategraph.language.Labelled;

/** The kinds of paragraph. */
public enum ParagraphKind implements Labelled {
  PREAMBULAR,
  OPERATIVE,
  SUB,
  /** Text that enacts nothing: of a report, or unnumbered in an annex. */
  TEXT
}
