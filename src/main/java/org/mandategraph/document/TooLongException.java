package org.mandategraph.document;

/** A file has more characters than a document may have. */
public final class TooLongException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * With the limit.
   *
   * @param most characters at most
   */
  public TooLongException(int most) {
    super("more than " + most + " characters");
  }
}
