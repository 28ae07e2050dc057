package org.mandategraph.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests that no decent client would send. */
final class RawHttp {
  private RawHttp() {}

  static String get(int port, String path) throws IOException {
    return send(port, "GET", path);
  }

  static String send(int port, String method, String path) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      String request =
          method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
