package org.mandategraph.document;

/** What to do with a PDF that consists of pictures of pages. */
public enum Scans {
  /** Their words are recognized by Tesseract where the system has it; else the file is refused. */
  RECOGNIZED,
  /** The file is refused at once. */
  REFUSED
}
