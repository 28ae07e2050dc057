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

  /**
   * Asks the store something; while another process serves it, asks that one.
   *
   * @throws StoreException where the store is held and not served
   */
  void ask(Consumer<QueryRunner> questions) throws IOException {
    ask(Federation.none(), questions);
  }

  /** The same, with partners that queries may call. */
  void ask(Federation federation, Consumer<QueryRunner> questions) throws IOException {
    try (MandateStore opened = openFilled()) {
      questions.accept(new QueryRunner(opened.dataset(), federation));
    } catch (StoreException held) {
      URI served = RunningServer.find(folder).orElseThrow(() -> held);
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
