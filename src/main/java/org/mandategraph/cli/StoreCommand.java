package org.mandategraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.mandategraph.extract.Extractor;
import org.mandategraph.ingest.Ingest;
import org.mandategraph.ingest.IngestReport;
import org.mandategraph.ingest.InputFiles;
import org.mandategraph.ingest.Outcome;
import org.mandategraph.store.Federation;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.QueryRefusedException;
import org.mandategraph.store.QueryRunner;
import org.mandategraph.store.ResultFormat;
import org.mandategraph.store.StoreInUseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command that works on a store. */
@Command
abstract class StoreCommand extends ProgramCommand {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "${env:MANDATES_DATA:-data}",
      description =
          "Folder of the store (default: environment variable MANDATES_DATA, else ./data).")
  private Path folder = Path.of("data");

  /** The store's folder. */
  final Path folder() {
    return host().storeFolder(folder);
  }

  /** Whether the server that has the store open can run the command for this process. */
  boolean runsInServer() {
    return true;
  }

  /** Opens the store; creates it if it does not exist. */
  final MandateStore open() throws IOException {
    return host().open(folder());
  }

  /** Opens the store; fails if it contains no documents. */
  final MandateStore openFilled() throws IOException {
    if (!Files.isDirectory(folder())) {
      throw empty();
    }
    MandateStore store = open();
    if (store.isEmpty()) {
      store.close();
      throw empty();
    }
    return store;
  }

  /**
   * Queries the store; where another process serves it, queries that server.
   *
   * @throws StoreInUseException where another process uses the store and does not serve it
   */
  final void ask(Consumer<QueryRunner> questions) throws IOException {
    ask(Federation.none(), questions);
  }

  /** The same, with endpoints that queries may call. */
  final void ask(Federation federation, Consumer<QueryRunner> questions) throws IOException {
    try (MandateStore opened = openFilled()) {
      questions.accept(new QueryRunner(opened.dataset(), federation));
    } catch (StoreInUseException inUse) {
      URI served = RunningServer.find(folder()).orElseThrow(() -> inUse);
      questions.accept(new QueryRunner(served));
    }
  }

  /** Runs a query and prints its result. A query that is refused fails under this name. */
  final void print(String name, String sparql, ResultFormat format, Federation federation)
      throws IOException {
    ask(
        federation,
        queries -> {
          try {
            queries.run(sparql, format, out());
          } catch (QueryRefusedException e) {
            throw new CommandFailure(name + ": " + e.getMessage(), e);
          }
        });
  }

  /** Ingests files and prints progress and a summary. */
  final IngestReport ingest(
      InputFiles input, ReadingOptions options, MandateStore store, boolean force, StopSignal stop)
      throws IOException {
    Extractor extractor = options.extractor();
    IngestReport report =
        report(input, new Ingest(options.reading(extractor), extractor, store, force)::run, stop);
    if (!report.complete()) {
      err()
          .println(
              "Stopped before the end; what was read is in the store. Run the command again for the"
                  + " rest.");
    }
    return report;
  }

  /** An ingestion, or one that writes nothing. */
  @FunctionalInterface
  interface Reading {
    IngestReport run(InputFiles input, BooleanSupplier stop, Consumer<Outcome> observer)
        throws IOException;
  }

  /** Reads files and prints progress and a summary. */
  final IngestReport report(InputFiles input, Reading reading, StopSignal stop) throws IOException {
    IngestReport report;
    try (ProgressDisplay progress =
        new ProgressDisplay(host(), ProgressDisplay.Work.READING, stop)) {
      progress.begin(input.files().size() + input.unreadable().size());
      report =
          reading.run(
              input, progress::stopped, outcome -> progress.done(outcome.file().toString()));
    }
    IngestSummary.print(report, err());
    printRefused(report.refused());
    return report;
  }

  private CommandFailure empty() {
    return new CommandFailure(
        folder()
            + ": no documents in this store; run 'mandates ingest FILES' first,"
            + " or name another store with --data");
  }
}
