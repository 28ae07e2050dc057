package org.mandategraph.store;

/** A store that another process has open. */
public final class StoreInUseException extends StoreException {
  private static final long serialVersionUID = 1L;

  /** With a message for the user. */
  public StoreInUseException(String message) {
    super(message);
  }
}
