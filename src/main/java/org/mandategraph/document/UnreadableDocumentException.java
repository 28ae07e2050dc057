package org.mandategraph.document;

import java.io.IOException;

/**
 * A file that cannot be read as a document. The message names the file, the reason and the remedy.
 */
public final class UnreadableDocumentException extends IOException {
  private static final long serialVersionUID = 1L;

  /** With a message for the user. */
  public UnreadableDocumentException(String message) {
    super(message);
  }

  /** With a message for the user and what the parser said. */
  public UnreadableDocumentException(String message, Throwable cause) {
    super(message, cause);
  }
}
