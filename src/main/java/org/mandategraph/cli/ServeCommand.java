package org.mandategraph.cli;

import java.io.IOException;
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
    footer = {"  mandates serve", "  mandates serve --port 8080 --host 0.0.0.0"})
final class ServeCommand extends StoreCommand {
  @Mixin private final ServerOptions server = new ServerOptions();

  @Override
  public Integer call() throws IOException {
    try (StopSignal stop = host().stopSignal();
        MandateStore opened = openFilled()) {
      server.serve(opened, stop, host());
      return Mandates.OK;
    }
  }

  @Override
  boolean runsInServer() {
    return false;
  }
}
