package org.mandategraph.export;

import java.io.IOException;

/** An export that cannot be made. The message says what to do. */
public final class ExportException extends IOException {
  private static final long serialVersionUID = 1L;

  ExportException(String message) {
    super(message);
  }

  ExportException(String message, Throwable cause) {
    super(message, cause);
  }
}
