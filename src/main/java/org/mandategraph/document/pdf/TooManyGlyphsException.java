package org.mandategraph.document.pdf;

import java.io.IOException;

/** The pages hold more characters than a document may have. */
public final class TooManyGlyphsException extends IOException {
  private static final long serialVersionUID = 1L;

  TooManyGlyphsException() {
    super("too many characters");
  }
}
