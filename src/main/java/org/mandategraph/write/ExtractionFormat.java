package org.mandategraph.write;

import java.util.Locale;

/** The formats of an extraction. */
public enum ExtractionFormat {
  /** One object on one line, as {@code schema/extraction.schema.json} says. */
  JSON("json"),
  /** The document's graph. */
  TURTLE("ttl"),
  /** Title, paragraphs and footnotes, for people. */
  TEXT("txt"),
  /** Akoma Ntoso 3.0 as the United Nations use it. */
  AKN("akn.xml");

  private final String suffix;

  ExtractionFormat(String suffix) {
    this.suffix = suffix;
  }

  /** The end of a file's name, without the dot. */
  public String suffix() {
    return suffix;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
