package org.mandategraph.cli;

import org.jspecify.annotations.Nullable;

/** Ends a command with exit code 1. The message is one line that tells the user what to do. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandFailure(String message) {
    this(message, null);
  }

  CommandFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
