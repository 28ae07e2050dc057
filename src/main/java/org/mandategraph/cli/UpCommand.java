package org.mandategraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mandategraph.ingest.IngestReport;
import org.mandategraph.store.MandateStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mandates up}. */
@Command(
    name = "up",
    description = {
      "Fills an empty store with the sample resolutions, starts the SPARQL endpoint and prints its"
          + " URL.",
      "",
      "A store that contains documents is not changed."
    },
    footer = {"  mandates up", "  mandates up --port 8080"})
final class UpCommand extends StoreCommand {
  /** The launcher says where the project is; a build's tests run in it. */
  private static final Path SEEDS = Path.of(System.getProperty("mandates.home", ""), "seeds");

  @Mixin private final ServerOptions server = new ServerOptions();

  @Override
  public Integer call() throws IOException {
    try (StopSignal stop = host().stopSignal();
        MandateStore opened = open()) {
      if (opened.isEmpty()) {
        err().println("The store in " + folder() + " is empty: reading " + SEEDS);
        IngestReport report =
            ingest(find(List.of(SEEDS), null), new ReadingOptions(), opened, false, stop);
        if (!report.complete()) {
          return Mandates.FAILED;
        }
      }
      server.serve(opened, stop, host());
      return Mandates.OK;
    }
  }

  @Override
  boolean runsInServer() {
    return false;
  }
}
