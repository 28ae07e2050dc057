package org.mandategraph.document;

import org.apache.tika.mime.MediaType;

/** The messages for files that cannot be read: the file, the reason, the remedy. */
final class Refusal {
  private static final String PROTECTED =
      "is protected by a password. Save it without one and try again.";

  private final String name;

  Refusal(String name) {
    this.name = name;
  }

  UnreadableDocumentException empty() {
    return because("is empty. Fetch the file again.");
  }

  UnreadableDocumentException blank() {
    return because("contains no text. Give the document itself.");
  }

  UnreadableDocumentException encrypted(Exception cause) {
    return because(PROTECTED, cause);
  }

  UnreadableDocumentException scan(Exception cause) {
    return because(
        "is a scan without text ("
            + cause.getMessage()
            + "). Let Tesseract with English recognize it, or run text recognition on the file,"
            + " such as `ocrmypdf in.pdf out.pdf`, and try again.",
        cause);
  }

  UnreadableDocumentException tooLong(Exception cause) {
    return because(
        "has more characters than one document may have. Split it and try again.", cause);
  }

  UnreadableDocumentException damaged(Exception cause) {
    return because("is damaged (" + reason(cause) + "). Fetch the file again.", cause);
  }

  UnreadableDocumentException format(MediaType type) {
    if (type.getSubtype().endsWith("protected")) {
      return because(PROTECTED);
    }
    return because(
        "is of a format that is not read ("
            + type
            + "). Give a PDF, Word, HTML, Akoma Ntoso or text file.");
  }

  private static String reason(Throwable cause) {
    Throwable root = cause;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String message = root.getMessage();
    return message == null || message.isBlank()
        ? root.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }

  private UnreadableDocumentException because(String reason) {
    return new UnreadableDocumentException(name + " " + reason);
  }

  private UnreadableDocumentException because(String reason, Exception cause) {
    return new UnreadableDocumentException(name + " " + reason, cause);
  }
}
