package org.mandategraph.document;

/** The file formats that are read. */
public enum Format {
  TEXT,
  HTML,
  PDF,
  DOC,
  DOCX,
  AKN
}
