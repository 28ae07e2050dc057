package org.mandategraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/** Serves a file of the program. */
final class ConstantServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final byte[] body;
  private final String contentType;
  private final Instant started = Instant.now();

  ConstantServlet(byte[] body, String contentType, ErrorResponses problems) {
    super("/", problems);
    this.body = body.clone();
    this.contentType = contentType;
  }

  @Override
  void answer(String tail, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CacheableResponse.send(request, response, body, contentType, started);
  }
}
