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
final class RunningServer {
  private RunningServer() {}

  /** Leaves the note. */
  static void note(Path store, URI sparql) throws IOException {
    Files.writeString(file(store), sparql.toString());
  }

  /** Takes the note away. */
  static void forget(Path store) throws IOException {
    Files.deleteIfExists(file(store));
  }

  /**
   * Where the store is served. A note that a killed process left counts for nothing: ask only when
   * the store is held.
   */
  static Optional<URI> find(Path store) {
    try {
      return Optional.of(URI.create(Files.readString(file(store)).strip()));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Path file(Path store) {
    return store.resolve("endpoint.url");
  }
}
