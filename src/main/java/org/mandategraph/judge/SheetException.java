package org.mandategraph.judge;

import org.jspecify.annotations.Nullable;

/** A sheet that cannot be scored. The message names the file, the line and what is missing. */
public final class SheetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SheetException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
