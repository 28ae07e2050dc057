package org.mandategraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.system.Txn;

/** Stores that hold the four sample resolutions. */
public final class Seeds {
  private Seeds() {}

  /** Opens a store in a folder and reads the samples into it. */
  public static MandateStore open(Path folder) throws IOException {
    return open(folder, Comparator.naturalOrder());
  }

  /** The same, reading the samples in an order of their files' names. */
  public static MandateStore open(Path folder, Comparator<Path> order) throws IOException {
    MandateStore store = MandateStore.open(folder);
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.sorted(order).toList()) {
        store.replace(Graphs.of(Files.readAllBytes(seed)));
      }
    }
    return store;
  }

  /** How many graphs a store has besides its history, which is not exported. */
  public static int graphs(MandateStore store) {
    return Txn.calculateRead(
        store.dataset(), () -> Iter.toList(store.dataset().listModelNames()).size() - 1);
  }
}
