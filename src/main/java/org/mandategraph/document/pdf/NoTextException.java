package org.mandategraph.document.pdf;

import org.apache.tika.exception.TikaException;

/** The pages are pictures, and their words could not be recognized; the message says why. */
public final class NoTextException extends TikaException {
  private static final long serialVersionUID = 1L;

  NoTextException(String reason) {
    super(reason);
  }

  NoTextException(String reason, Exception cause) {
    super(reason, cause);
  }
}
