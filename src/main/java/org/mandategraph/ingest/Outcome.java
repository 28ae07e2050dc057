package org.mandategraph.ingest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What became of one file. */
public sealed interface Outcome {
  /** The file. */
  Path file();

  /**
   * The file was read.
   *
   * @param file the file
   */
  record Read(Path file) implements Outcome {}

  /**
   * The file was not read.
   *
   * @param file the file
   * @param reason why, and what to do about it, in one line, without the file's name
   * @param cause what was thrown, or null
   */
  record Refused(Path file, String reason, @Nullable Throwable cause) implements Outcome {
    static Refused notAResolution(Path file) {
      return new Refused(
          file,
          "no resolution: no preambular or operative paragraph was found;"
              + " --force takes it as a document of unknown kind",
          null);
    }
  }
}
