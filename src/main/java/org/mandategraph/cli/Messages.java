package org.mandategraph.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.mandategraph.document.Issue;

/** Messages for users. */
final class Messages {
  private Messages() {}

  /** A failure in one line. */
  static String of(Throwable failure) {
    Throwable cause = failure.getCause();
    if (failure instanceof UncheckedIOException && cause != null) {
      return of(cause);
    }
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + ": there is no such file or folder; check the path";
    }
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + ": access denied; change its permissions";
    }
    if (failure instanceof FileSystemException other) {
      return other.getMessage() + "; check the path and the disk";
    }
    String message = failure.getMessage();
    if (message == null || failure instanceof NullPointerException) {
      return "the program failed (" + failure + "); please report it with the output of --verbose";
    }
    return message.lines().findFirst().orElse(message);
  }

  /** A count with its noun, in the plural where needed. */
  static String count(int n, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", n, what, n == 1 ? "" : "s");
  }

  /** A kind of uncertain result. */
  static String of(Issue issue) {
    return switch (issue) {
      case NO_IDENTITY -> "document states nothing to identify it by";
      case NOT_A_RESOLUTION -> "text has neither operative nor preambular paragraphs";
      case TEXT_RECOGNIZED -> "document is a scan whose words were recognized";
      case NUMBER_GAP -> "operative numbers do not rise by one";
      case NOTE_MISSING -> "footnote is called but missing";
      case NOTE_UNCALLED -> "footnote is never called";
      case IBID_BLOCKED -> "\"Ibid.\" without a readable note before it";
      case CITATION_AMBIGUOUS -> "reference fits more than one thing";
      case VERB_UNKNOWN -> "operative paragraph without a known verb";
      case ADDRESSEE_UNKNOWN -> "addressee of an act is unknown";
    };
  }
}
