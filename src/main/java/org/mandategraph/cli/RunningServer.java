package org.mandategraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The URL of the server that is running on a store, in a file in the store's folder. Only one
 * process can use a store at a time; others find the server by this file.
 */
final class RunningServer {
  private RunningServer() {}

  /** Writes the file. */
  static void register(Path store, URI sparql) throws IOException {
    Files.writeString(file(store), sparql.toString());
  }

  /** Deletes the file. */
  static void unregister(Path store) throws IOException {
    Files.deleteIfExists(file(store));
  }

  /**
   * The URL of the server. A killed process leaves the file behind: call this only when another
   * process uses the store.
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
