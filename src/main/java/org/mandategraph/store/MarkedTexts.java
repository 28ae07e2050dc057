package org.mandategraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The texts of a store as Akoma Ntoso, a file a document beside the graphs. They are stored because
 * the graphs do not contain the typography: italics, the order of the cover.
 */
final class MarkedTexts {
  private final Path folder;

  MarkedTexts(Path folder) {
    this.folder = folder;
  }

  /** Writes the text beside a graph, in the place of the one there was. */
  void put(String graph, String akomaNtoso) throws IOException {
    Files.createDirectories(folder);
    AtomicFile.write(file(graph), akomaNtoso.getBytes(StandardCharsets.UTF_8));
  }

  /** The file beside a graph; empty where none was written. */
  Optional<Path> find(String graph) {
    return Optional.of(file(graph)).filter(Files::isRegularFile);
  }

  /**
   * Drops the texts beside graphs that may not have followed; reading the documents again helps.
   */
  void drop(List<String> graphs) throws IOException {
    for (String graph : graphs) {
      Files.deleteIfExists(file(graph));
    }
  }

  /** Named by a hash: ids can be longer than file names, and can differ in case alone. */
  private Path file(String graph) {
    UUID name = UUID.nameUUIDFromBytes(graph.getBytes(StandardCharsets.UTF_8));
    return folder.resolve(name + ".akn.xml");
  }
}
