package org.mandategraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mandategraph.authority.Authorities;
import org.mandategraph.extract.Extraction;
import org.mandategraph.extract.akn.AkomaNtoso;
import org.mandategraph.graph.Identity;

/**
 * The texts of a store as Akoma Ntoso, a file a document beside the graphs. They are written when a
 * document comes, because the graphs do not keep how it was set: italics, the order of its cover.
 */
final class MarkedTexts {
  private final Path folder;
  private final Identity identity = Identity.standard();
  private final AkomaNtoso writer = new AkomaNtoso(Authorities.standard(), Identity.standard());

  MarkedTexts(Path folder) {
    this.folder = folder;
  }

  /** Writes a document's text, in the place of the one there was. */
  void put(Extraction extraction) throws IOException {
    Files.createDirectories(folder);
    Path file = file(identity.graph(extraction.resolution().id()));
    AtomicFile.write(file, writer.write(extraction).getBytes(StandardCharsets.UTF_8));
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
