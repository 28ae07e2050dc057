package org.mandategraph.store;

/** A query that cannot run, or has no result of the requested kind. The message says why. */
public final class QueryRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With a message for the user. */
  public QueryRefusedException(String message) {
    super(message);
  }

  /** With a message for the user and its cause. */
  public QueryRefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
