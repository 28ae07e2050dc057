package org.mandategraph.document;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The United Nations' documents beside the project; without them a test is skipped. */
final class Corpus {
  private static final Path ROOT = Path.of("..", "shared", "corpus");

  private Corpus() {}

  static Path file(String name) {
    Path file = ROOT.resolve(name);
    assumeTrue(Files.exists(file), () -> "the corpus is not there: " + file);
    return file;
  }

  /** The files of a folder, by name. */
  static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(file(folder))) {
      return files.sorted().toList();
    }
  }
}
