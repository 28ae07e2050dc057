package org.mandategraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.mandategraph.store.MandateStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mandates serve}. */
@Command(
    name = "serve",
    description = {
      "Starts the server on the store and prints the URL of its SPARQL endpoint; runs until"
          + " Ctrl-C.",
      "",
      "The server is read-only. The default graph is the union of all documents' graphs. A query"
          + " may take 30 seconds."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  mandates serve", "  mandates serve --port 8080 --host 0.0.0.0"})
final class ServeCommand implements Callable<Integer> {
  private final Mandates program;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final ServerOptions server = new ServerOptions();

  ServeCommand(Mandates program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    try (StopSignal stop = StopSignal.onSignal();
        MandateStore opened = store.openFilled()) {
      server.serve(opened, store.folder(), stop, program.out());
      return Mandates.OK;
    }
  }
}
