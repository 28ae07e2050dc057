package org.mandategraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.mandategraph.extract.Extractor;

/** Stores that hold the four sample resolutions. */
public final class Seeds {
  private Seeds() {}

  /** Opens a store in a folder and reads the samples into it. */
  public static MandateStore open(Path folder) throws IOException {
    MandateStore store = MandateStore.open(folder);
    Extractor extractor = new Extractor();
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.sorted().toList()) {
        store.replace(extractor.extract(Files.readAllBytes(seed), seed.toString()));
      }
    }
    return store;
  }
}
