package org.mandategraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mandategraph.extract.Extractor;
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
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  mandates up", "  mandates up --port 8080"})
final class UpCommand implements Callable<Integer> {
  /** The launcher says where the project is; a build's tests run in it. */
  private static final Path SEEDS = Path.of(System.getProperty("mandates.home", ""), "seeds");

  private final Mandates program;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final ServerOptions server = new ServerOptions();

  UpCommand(Mandates program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    try (StopSignal stop = StopSignal.onSignal();
        MandateStore opened = store.open()) {
      if (opened.isEmpty()) {
        program.err().println("The store in " + store.folder() + " is empty: reading " + SEEDS);
        IngestReport report =
            CommandInput.ingest(
                CommandInput.find(List.of(SEEDS), null),
                Extractor.builder().build(),
                opened,
                false,
                stop,
                program);
        if (!report.complete()) {
          return Mandates.FAILED;
        }
      }
      server.serve(opened, store.folder(), stop, program.out());
      return Mandates.OK;
    }
  }
}
