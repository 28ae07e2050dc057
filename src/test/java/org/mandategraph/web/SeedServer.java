package org.mandategraph.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.mandategraph.store.Federation;
import org.mandategraph.store.MandateStore;
import org.mandategraph.store.Seeds;

/** A server of the four sample resolutions, on a port of its own. */
final class SeedServer implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final MandateStore store;
  private final Endpoint endpoint;

  private SeedServer(MandateStore store, Endpoint endpoint) {
    this.store = store;
    this.endpoint = endpoint;
  }

  static SeedServer start(Path folder) throws IOException {
    return start(Seeds.open(folder), Federation.none());
  }

  static SeedServer start(MandateStore store, Federation federation) throws IOException {
    return start(store, federation, Operator.UNNAMED);
  }

  static SeedServer start(MandateStore store, Federation federation, Operator operator)
      throws IOException {
    return new SeedServer(store, Endpoint.start(store, federation, operator, "localhost", 0));
  }

  MandateStore store() {
    return store;
  }

  URI sparql() {
    return endpoint.uri();
  }

  URI at(String path) {
    return URI.create("http://localhost:" + endpoint.port() + path);
  }

  /** Asks with GET; redirects are not followed. */
  HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    return send("GET", path, headers);
  }

  /** Asks with HEAD; redirects are not followed. */
  HttpResponse<byte[]> head(String path, String... headers) throws Exception {
    return send("HEAD", path, headers);
  }

  private HttpResponse<byte[]> send(String method, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path)).method(method, BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Override
  public void close() {
    endpoint.close();
    store.close();
  }
}
