package org.mandategraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mandategraph.store.MandateStore;
import picocli.CommandLine.Option;

/** The store that a command works on. */
final class StoreOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "${env:MANDATES_DATA:-data}",
      description = "Folder of the store (default: the environment's MANDATES_DATA, else ./data).")
  private Path folder = Path.of("data");

  /** The store's folder. */
  Path folder() {
    return folder;
  }

  /** The store, made where it is missing. */
  MandateStore open() throws IOException {
    return MandateStore.open(folder);
  }

  /** The store, which has to hold something. */
  MandateStore openFilled() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw empty();
    }
    MandateStore store = MandateStore.open(folder);
    if (store.isEmpty()) {
      store.close();
      throw empty();
    }
    return store;
  }

  private Failure empty() {
    return new Failure(
        folder
            + ": no documents in this store; run 'mandates ingest FILES' first,"
            + " or name another store with --data");
  }
}
