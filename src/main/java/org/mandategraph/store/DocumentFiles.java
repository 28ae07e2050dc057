package org.mandategraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * The files of a store's language versions, beside the graphs: each text as it was read, in which
 * the offsets of all evidence count, and as Akoma Ntoso, because the graphs do not contain the
 * typography. They have the name of the version's graph, also where the facts come from it and are
 * in the document's graph: they stay when the facts come from another version.
 */
final class DocumentFiles {
  private static final String TEXT = ".txt";
  private static final String AKOMA_NTOSO = ".akn.xml";

  private final Path folder;

  DocumentFiles(Path folder) {
    this.folder = folder;
  }

  /** Writes the files of a version, in the place of those there were. */
  void put(String graph, DocumentGraph document) throws IOException {
    Files.createDirectories(folder);
    AtomicFile.write(file(graph, TEXT), document.text().getBytes(StandardCharsets.UTF_8));
    AtomicFile.write(
        file(graph, AKOMA_NTOSO), document.akomaNtoso().getBytes(StandardCharsets.UTF_8));
  }

  /** The text as it was read; empty where none was written. */
  Optional<Path> text(String graph) {
    return Optional.of(file(graph, TEXT)).filter(Files::isRegularFile);
  }

  /** The Akoma Ntoso; empty where none was written. */
  Optional<Path> akomaNtoso(String graph) {
    return Optional.of(file(graph, AKOMA_NTOSO)).filter(Files::isRegularFile);
  }

  /** Drops the files of graphs that may not have followed; reading the documents again helps. */
  void drop(Collection<String> graphs) throws IOException {
    for (String graph : graphs) {
      Files.deleteIfExists(file(graph, TEXT));
      Files.deleteIfExists(file(graph, AKOMA_NTOSO));
    }
  }

  /** Named by a hash: ids can be longer than file names, and can differ in case alone. */
  private Path file(String graph, String ending) {
    UUID name = UUID.nameUUIDFromBytes(graph.getBytes(StandardCharsets.UTF_8));
    return folder.resolve(name + ending);
  }
}
