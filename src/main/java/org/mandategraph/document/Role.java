package org.mandategraph.document;

/** What a line is on the page, where the format says so. */
public enum Role {
  /** The format does not say: plain text. */
  UNKNOWN,
  /** Running text, headings included. */
  BODY,
  /** The text of a footnote; its first line starts with the marker. */
  NOTE,
  /** Running heads and feet, page numbers, job numbers, bar codes. */
  FURNITURE,
  /** A line or cell of a table. */
  TABLE
}
