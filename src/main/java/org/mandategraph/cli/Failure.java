package org.mandategraph.cli;

import org.jspecify.annotations.Nullable;

/** Ends a command with exit code 1. The message is one line that tells the user what to do. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Failure(String message) {
    this(message, null);
  }

  Failure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
