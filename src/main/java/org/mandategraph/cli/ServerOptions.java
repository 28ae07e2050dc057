package org.mandategraph.cli;

import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import org.mandategraph.store.MandateStore;
import org.mandategraph.web.Endpoint;
import org.mandategraph.web.Operator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that start the server, and the server itself. */
final class ServerOptions {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "Port to listen on; 0 for any free port (default: ${DEFAULT-VALUE}).")
  private int port = 3030;

  @Option(
      names = "--host",
      paramLabel = "H",
      defaultValue = "localhost",
      description =
          "Address to listen on. The default, ${DEFAULT-VALUE}, accepts connections from this"
              + " machine only; 0.0.0.0 from everywhere.")
  private String host = "localhost";

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      defaultValue = "${env:MANDATES_PUBLISHER:-}",
      description =
          "Who publishes the data, for their description at /dataset (default: environment variable"
              + " MANDATES_PUBLISHER, else nobody is named).")
  private String publisher = "";

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      defaultValue = "${env:MANDATES_CONTACT:-}",
      description =
          "Email or web address for questions on the data, also for their description (default:"
              + " environment variable MANDATES_CONTACT, else none is given).")
  private String contact = "";

  @Mixin private final PartnerOption partners = new PartnerOption();

  /** Starts the server, prints its URL and waits until it is to stop. */
  void serve(MandateStore store, StopSignal stop, Host host) throws IOException {
    try (Endpoint endpoint = start(store)) {
      Closeable commands = commands(store, host);
      try {
        RunningServer.register(store.folder(), endpoint.uri());
        host.out().print(where(endpoint.uri()));
        host.out().flush();
        stop.await();
      } finally {
        commands.close();
      }
    } finally {
      RunningServer.unregister(store.folder());
    }
  }

  /** A server without it serves all the same. */
  private static Closeable commands(MandateStore store, Host host) {
    try {
      return CommandSocket.open(store);
    } catch (IOException | UnsupportedOperationException e) {
      host.err()
          .println(
              "While this server runs, 'mandates ingest', 'export', 'validate' and 'push' cannot"
                  + " use its store: "
                  + Messages.of(e));
      return () -> {};
    }
  }

  private Endpoint start(MandateStore store) throws IOException {
    if (port < 0 || port > 65535) {
      throw new CommandFailure("--port " + port + ": give a port from 0 to 65535");
    }
    try {
      return Endpoint.start(store, partners.federation(), operator(), host, port);
    } catch (BindException e) {
      throw new CommandFailure(
          "cannot listen on %s, port %d (%s); stop the program that uses it, or choose another --port"
              .formatted(host, port, Messages.of(e)),
          e);
    }
  }

  private Operator operator() {
    try {
      return Operator.of(publisher, contact);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure("--contact " + e.getMessage(), e);
    }
  }

  private static String where(URI sparql) {
    return """
    The explorer is at %2$s
    The SPARQL endpoint is at %1$s

    This query lists where the Convention against Corruption is cited, with the text:
      curl %1$s -H 'Accept: text/csv' --data-urlencode 'query=
        PREFIX eli: <http://data.europa.eu/eli/ontology#>
        PREFIX mg: <https://w3id.org/mandategraph/ontology#>
        SELECT ?place ?text {
          ?place eli:cites <https://w3id.org/mandategraph/id/instrument/uncac> ; mg:text ?text }'

    Stop the server with Ctrl-C.
    """
        .formatted(sparql, sparql.resolve("/"));
  }
}
