package org.mandategraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Notes which graphs are being written. The triples and the text index commit one after the other,
 * so a process that is killed between the two leaves them out of step in these graphs; the note
 * that it leaves behind tells which.
 */
final class Pending {
  /** Stands for all graphs. */
  static final String ALL = "*";

  private final Path file;

  Pending(Path folder) {
    this.file = folder.resolve("writing");
  }

  void mark(List<String> graphs) throws IOException {
    Files.write(file, graphs);
  }

  void markAll() throws IOException {
    mark(List.of(ALL));
  }

  void clear() throws IOException {
    Files.deleteIfExists(file);
  }

  /** The graphs whose writing did not come to its end, or {@link #ALL}. */
  List<String> graphs() throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }
}
