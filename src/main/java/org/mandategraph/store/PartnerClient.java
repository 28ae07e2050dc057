package org.mandategraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.engine.binding.Binding;

/** Sends queries to partners: some at a time to each, never following a redirect. */
final class PartnerClient {
  /** So many calls of all queries together run at one address at a time; Wikidata allows five. */
  static final int AT_ONCE = 4;

  private static final String ROWS = ResultSetLang.RS_JSON.getHeaderString();

  private static final class Holder {
    static final Map<String, ExecutorService> BY_ADDRESS = new ConcurrentHashMap<>();
    static final HttpClient CLIENT =
        HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  private PartnerClient() {}

  /**
   * Sends a SELECT.
   *
   * @param address one of the addresses of a {@link Federation}
   * @param limit after this time the call is cancelled, whether somebody waits for it or not
   * @param reading what reads the bytes of the answer, and fails where they are too many
   * @return its rows to come; cancelling it ends the call
   */
  static Future<List<Binding>> send(
      String address, String select, Duration limit, UnaryOperator<InputStream> reading) {
    Future<List<Binding>> answer =
        Holder.BY_ADDRESS
            .computeIfAbsent(address, PartnerClient::threads)
            .submit(() -> ask(address, select, reading));
    CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> answer.cancel(true));
    return answer;
  }

  private static ExecutorService threads(String address) {
    return Executors.newFixedThreadPool(
        AT_ONCE,
        task -> {
          Thread thread = new Thread(task, "partner " + address);
          thread.setDaemon(true);
          return thread;
        });
  }

  private static List<Binding> ask(
      String address, String select, UnaryOperator<InputStream> reading)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Accept", ROWS)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("User-Agent", "mandates (https://w3id.org/mandategraph/)")
            .POST(
                BodyPublishers.ofString(
                    "query=" + URLEncoder.encode(select, StandardCharsets.UTF_8)))
            .build();
    HttpResponse<InputStream> response = Holder.CLIENT.send(request, BodyHandlers.ofInputStream());
    try (InputStream body = reading.apply(response.body())) {
      requireRows(response);
      List<Binding> rows = new ArrayList<>();
      RowSetReader.createReader(ResultSetLang.RS_JSON)
          .read(body, ARQ.getContext())
          .forEachRemaining(rows::add);
      return rows;
    }
  }

  private static void requireRows(HttpResponse<?> response) throws IOException {
    String type = response.headers().firstValue("Content-Type").orElse("no type");
    if (response.statusCode() != 200) {
      throw new IOException("it answers with status " + response.statusCode());
    }
    if (!type.startsWith(ROWS) && !type.startsWith("application/json")) {
      throw new IOException("it answers with " + type + " in the place of " + ROWS);
    }
  }
}
