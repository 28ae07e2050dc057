package org.mandategraph.document;

import java.util.Optional;
import java.util.stream.Stream;

/** The file formats that are read, in rising order of what they say about a text's structure. */
public enum Format {
  TEXT("text/plain"),
  HTML("text/html"),
  PDF("application/pdf"),
  DOC("application/msword"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  AKN("application/akn+xml");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The format's name on the web. */
  public String mediaType() {
    return mediaType;
  }

  /** The format with this name on the web; empty where none has it. */
  public static Optional<Format> ofMediaType(String mediaType) {
    return Stream.of(values()).filter(f -> f.mediaType.equals(mediaType)).findFirst();
  }
}
