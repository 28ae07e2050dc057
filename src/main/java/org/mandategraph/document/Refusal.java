package org.mandategraph.document;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.mime.MediaType;
import org.mandategraph.document.pdf.NoTextException;

/** The messages for files that cannot be read: the file, the reason, the remedy. */
final class Refusal {
  private static final String PROTECTED =
      "is protected by a password. Save it without one and try again.";

  private Refusal() {}

  /** Why a file with bytes has no text, or too much. */
  static String because(Exception cause) {
    if (cause instanceof EncryptedDocumentException) {
      return PROTECTED;
    }
    if (cause instanceof NoTextException) {
      return "is a scan without text (%s). Let Tesseract with English recognize it, or run text recognition on the file, such as `ocrmypdf in.pdf out.pdf`, and try again."
          .formatted(cause.getMessage());
    }
    return cause instanceof TooLongException
        ? "has more characters than one document may have. Split it and try again."
        : "is damaged (%s). Fetch the file again.".formatted(root(cause));
  }

  /** Why a file of a type is not read. */
  static String format(MediaType type) {
    return type.getSubtype().endsWith("protected")
        ? PROTECTED
        : "is of a format that is not read (%s). Give a PDF, Word, HTML, Akoma Ntoso or text file."
            .formatted(type);
  }

  private static String root(Throwable cause) {
    Throwable root = cause;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String message = root.getMessage();
    return message == null || message.isBlank()
        ? root.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
