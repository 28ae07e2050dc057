package org.mandategraph.structure;

/** The kinds of paragraph. */
public enum ParagraphKind {
  PREAMBULAR,
  OPERATIVE,
  SUB
}
