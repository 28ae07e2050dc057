package org.mandategraph.web;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.mandategraph.store.Federation;
import org.mandategraph.store.MandateStore;

/**
 * The server: an embedded Fuseki that answers SPARQL queries and serves every thing at its own
 * address. It is read-only.
 */
public final class Endpoint implements AutoCloseable {
  /** Longest time a query may take, in milliseconds. */
  static final long TIMEOUT = 30_000;

  /** Largest request body taken, in bytes: a query of full length, percent-encoded. */
  private static final long MAX_REQUEST = 4L * GuardedQuery.MAX_LENGTH;

  /** Its path on the server. */
  static final String PATH = "/sparql";

  private final FusekiServer server;
  private final String host;

  private Endpoint(FusekiServer server, String host) {
    this.server = server;
    this.host = host;
  }

  /**
   * Starts the server.
   *
   * @param store is only read
   * @param federation the endpoints that queries may call with {@code SERVICE}
   * @param operator who runs the server, for the description of the data
   * @param host address to listen on: {@code localhost} for this machine only, {@code 0.0.0.0} for
   *     all networks
   * @param port 0 for any free one
   * @throws BindException where the address cannot be used, for example because the port is taken
   * @throws StoreException where the store cannot be read
   */
  public static Endpoint start(
      MandateStore store, Federation federation, Operator operator, String host, int port)
      throws IOException {
    return start(ServedData.of(store, operator), federation, host, port, TIMEOUT);
  }

  static Endpoint start(
      ServedData served, Federation federation, String host, int port, long timeout)
      throws BindException {
    Dataset dataset = served.dataset();
    federation.applyTo(dataset.getContext());
    dataset.getContext().set(ARQ.queryTimeout, Long.toString(timeout));
    Site site = new Site(served);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .registerOperation(Operation.Query, new GuardedQuery(federation))
            .add(
                PATH, DataService.newBuilder(dataset.asDatasetGraph()).addEndpoint(Operation.Query))
            .addFilter("/*", new CommonHeadersFilter())
            .addFilter(PATH, site.aboutEndpoint(federation))
            .addFilter(PATH, new QueryRequestFilter())
            .port(port);
    site.servlets().forEach(builder::addServlet);
    FusekiServer server = builder.build();
    for (Connector connector : server.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(host);
    }
    server.getJettyServer().insertHandler(new SizeLimitHandler(MAX_REQUEST, -1));
    server.getJettyServer().insertHandler(new ResultCompression());
    try {
      server.start();
    } catch (RuntimeException e) {
      server.stop();
      throw bindFailure(e);
    }
    return new Endpoint(server, host);
  }

  private static BindException bindFailure(RuntimeException failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof BindException || t instanceof UnresolvedAddressException) {
        BindException bind = new BindException(t.getMessage());
        bind.initCause(failure);
        return bind;
      }
    }
    throw failure;
  }

  /** The port it listens on. */
  public int port() {
    return server.getHttpPort();
  }

  /** The address to send queries to. */
  public URI uri() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + port() + PATH);
  }

  /** Stops the server and the running queries. */
  @Override
  public void close() {
    server.stop();
  }
}
