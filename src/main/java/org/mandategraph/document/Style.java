package org.mandategraph.document;

/** How characters are set, as far as it says something about the text. */
public enum Style {
  ITALIC,
  BOLD,
  UNDERLINE,
  SUPERSCRIPT
}
