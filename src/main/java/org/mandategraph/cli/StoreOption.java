package org.mandategraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.mandategraph.store.Federation;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.QueryRunner;
import org.mandategraph.store.StoreException;
import picocli.CommandLine.Option;

/** The option for the store that a command works on. */
final class StoreOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "${env:MANDATES_DATA:-data}",
      description =
          "Folder of the store (default: environment variable MANDATES_DATA, else ./data).")
  private Path folder = Path.of("data");

  /** The store's folder. */
  Path folder() {
    return folder;
  }

  /** Opens the store; creates it if it does not exist. */
  MandateStore open() throws IOException {
    return MandateStore.open(folder);
  }

  /** Opens the store; fails if it contains no documents. */
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

  /**
   * Queries the store; where another process serves it, queries that server.
   *
   * @throws StoreException where another process uses the store and does not serve it
   */
  void ask(Consumer<QueryRunner> questions) throws IOException {
    ask(Federation.none(), questions);
  }

  /** The same, with endpoints that queries may call. */
  void ask(Federation federation, Consumer<QueryRunner> questions) throws IOException {
    try (MandateStore opened = openFilled()) {
      questions.accept(new QueryRunner(opened.dataset(), federation));
    } catch (StoreException inUse) {
      URI served = RunningServer.find(folder).orElseThrow(() -> inUse);
      questions.accept(new QueryRunner(served));
    }
  }

  private CommandFailure empty() {
    return new CommandFailure(
        folder
            + ": no documents in this store; run 'mandates ingest FILES' first,"
            + " or name another store with --data");
  }
}
