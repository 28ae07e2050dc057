package org.mandategraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Notes which graph is being written. The triples and the text index commit one after the other, so
 * a process that is killed between the two leaves them out of step in that one graph; the note that
 * it leaves behind tells which.
 */
final class Pending {
  /** Stands for all graphs. */
  static final String ALL = "*";

  private final Path file;

  Pending(Path folder) {
    this.file = folder.resolve("writing");
  }

  void mark(String graph) throws IOException {
    Files.writeString(file, graph);
  }

  void markAll() throws IOException {
    mark(ALL);
  }

  void clear() throws IOException {
    Files.deleteIfExists(file);
  }

  /** The graph whose writing did not come to its end, or {@link #ALL}. */
  Optional<String> graph() throws IOException {
    return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
  }
}
