package org.mandategraph.document;

/** What becomes of a PDF whose pages are pictures. */
public enum Scans {
  /** Their words are recognized by Tesseract where the system has it; else the file is refused. */
  RECOGNIZED,
  /** The file is refused at once. */
  REFUSED
}
