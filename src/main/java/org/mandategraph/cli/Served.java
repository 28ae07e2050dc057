package org.mandategraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A note in the store's folder that tells where a running {@code serve} answers. One process alone
 * may hold a store; with the note, {@code query} can ask the one that does.
 */
final class Served implements AutoCloseable {
  private final Path note;

  private Served(Path note) {
    this.note = note;
  }

  /** Leaves the note. */
  static Served at(URI sparql, Path store) throws IOException {
    Path note = note(store);
    Files.writeString(note, sparql.toString());
    return new Served(note);
  }

  /**
   * Where the store is served. A note that a killed process left counts for nothing: ask only when
   * the store is held.
   */
  static Optional<URI> find(Path store) {
    try {
      return Optional.of(URI.create(Files.readString(note(store)).strip()));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Path note(Path store) {
    return store.resolve("endpoint.url");
  }

  /** Takes the note away. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(note);
  }
}
