package org.mandategraph.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.http.auth.AuthLib;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store that speaks the SPARQL 1.1 Graph Store HTTP Protocol (W3C, 2013). Graphs travel as
 * Turtle, which every such store knows. A failure that may pass is tried again a few times.
 */
final class GraphStore {
  private static final Logger LOG = LoggerFactory.getLogger(GraphStore.class);

  private static final Duration CONNECTING = Duration.ofSeconds(10);

  /** Longest time for one graph, there and back. */
  private static final Duration ANSWERING = Duration.ofMinutes(5);

  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int FIRST_SUCCESS = 200;
  private static final int FIRST_REDIRECTION = 300;
  private static final int FIRST_ERROR = 400;
  private static final int FIRST_SERVER_ERROR = 500;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECTING).build();
  private final URI service;
  private final List<Duration> pauses;

  /**
   * A store.
   *
   * @param service its address for graphs
   * @param pauses how long to wait before each further try
   */
  GraphStore(URI service, List<Duration> pauses) {
    this.service = service;
    this.pauses = List.copyOf(pauses);
  }

  /** The graph with a name; empty where the store has none. */
  Graph get(String name) throws IOException {
    HttpResponse<byte[]> answer =
        send(HttpRequest.newBuilder().GET().header("Accept", "text/turtle"), name);
    Graph graph = GraphFactory.createDefaultGraph();
    if (answer.statusCode() == NOT_FOUND) {
      return graph;
    }
    check(answer);
    try {
      RDFParser.source(new ByteArrayInputStream(answer.body()))
          .forceLang(Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    } catch (RiotException e) {
      throw new ExportException(
          "%s is no Graph Store: what it gives for %s is no Turtle (%s); check --to"
              .formatted(service, name, e.getMessage()),
          e);
    }
    return graph;
  }

  /** Replaces the graph with this name. */
  void put(NamedGraph graph) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    StreamRDF out = StreamRDFWriter.getWriterStream(lines, RDFFormat.NTRIPLES);
    out.start();
    graph.sorted().forEach(out::triple);
    out.finish();
    check(
        send(
            HttpRequest.newBuilder()
                .PUT(BodyPublishers.ofByteArray(lines.toByteArray()))
                .header("Content-Type", "text/turtle; charset=utf-8"),
            graph.name()));
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request, String name) throws IOException {
    String mark = service.getRawQuery() == null ? "?" : "&";
    HttpRequest built =
        request
            .uri(
                URI.create(
                    service + mark + "graph=" + URLEncoder.encode(name, StandardCharsets.UTF_8)))
            .timeout(ANSWERING)
            .build();
    for (Duration pause : pauses) {
      try {
        HttpResponse<byte[]> answer = once(built);
        if (!mayPass(answer.statusCode())) {
          return answer;
        }
        LOG.info("{} answers {} for {}; trying again", service, answer.statusCode(), name);
      } catch (ExportException e) {
        throw e;
      } catch (IOException e) {
        LOG.info("{} fails for {}; trying again", service, name, e);
      }
      await(pause);
    }
    return once(built);
  }

  private HttpResponse<byte[]> once(HttpRequest request) throws IOException {
    try {
      return AuthLib.authExecute(client, request, BodyHandlers.ofByteArray());
    } catch (HttpException e) {
      if (e.getStatusCode() >= FIRST_ERROR) {
        throw new ExportException(refusal(e.getStatusCode()), e);
      }
      throw new IOException(service + " does not answer; is it running, and is --to right?", e);
    }
  }

  private static boolean mayPass(int status) {
    return status >= FIRST_SERVER_ERROR || status == TOO_MANY_REQUESTS;
  }

  /**
   * Only 2xx is success. A redirection is not followed: a graph may not go where nobody sent it.
   */
  private void check(HttpResponse<byte[]> answer) throws ExportException {
    int status = answer.statusCode();
    if (status < FIRST_SUCCESS || status >= FIRST_REDIRECTION) {
      throw new ExportException(refusal(answer.statusCode()));
    }
  }

  private String refusal(int status) {
    return "%s refuses with status %d; %s".formatted(service, status, remedy(status));
  }

  private static String remedy(int status) {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> "it is elsewhere; give --to the address that it redirects to";
      case 401, 403 -> "give --user, and the password in MANDATES_PASSWORD";
      case NOT_FOUND, 405 -> "give --to its Graph Store address, one that may be written";
      default -> "see its log";
    };
  }

  private void await(Duration pause) throws ExportException {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExportException("interrupted while waiting for " + service, e);
    }
  }
}
