package org.mandategraph.store;

import java.io.IOException;

/** A store that cannot be opened, read or written. The message says what to do. */
public class StoreException extends IOException {
  private static final long serialVersionUID = 1L;

  /** With a message for the user. */
  public StoreException(String message) {
    super(message);
  }

  /** With a message for the user and its cause. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
