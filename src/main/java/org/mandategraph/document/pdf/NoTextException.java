package org.mandategraph.document.pdf;

import org.apache.tika.exception.TikaException;

/** The pages are pictures: a scan that nobody ran text recognition on. */
public final class NoTextException extends TikaException {
  private static final long serialVersionUID = 1L;

  NoTextException() {
    super("no text on the pages");
  }
}
