package org.mandategraph.ingest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mandategraph.extract.Extraction;

/** What became of one file. */
public sealed interface Outcome {
  /** The file. */
  Path file();

  /**
   * The file was read.
   *
   * @param file the file
   * @param extraction what it says
   */
  record Read(Path file, Extraction extraction) implements Outcome {}

  /**
   * The file was not read.
   *
   * @param file the file
   * @param reason why, and what to do about it, in one line, without the file's name
   * @param cause what was thrown, or null
   */
  record Refused(Path file, String reason, @Nullable Throwable cause) implements Outcome {}
}
