package org.mandategraph.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.system.Txn;
import org.mandategraph.extract.Extractor;
import org.mandategraph.store.MandateStore;

/** Stores that hold the seeds. */
final class Seeds {
  private Seeds() {}

  /** In the order of the files' names. */
  static MandateStore store(Path folder) throws IOException {
    return store(folder, false);
  }

  /** In one order or the other. */
  static MandateStore store(Path folder, boolean backwards) throws IOException {
    MandateStore store = MandateStore.open(folder);
    Extractor extractor = new Extractor();
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      List<Path> seeds = new ArrayList<>(files.sorted().toList());
      if (backwards) {
        Collections.reverse(seeds);
      }
      for (Path seed : seeds) {
        store.replace(extractor.extract(Files.readAllBytes(seed), seed.toString()));
      }
    }
    return store;
  }

  /** How many graphs a store has. */
  static int graphs(MandateStore store) {
    return Txn.calculateRead(
        store.dataset(), () -> Iter.toList(store.dataset().listModelNames()).size());
  }
}
