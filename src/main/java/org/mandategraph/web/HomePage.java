package org.mandategraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells a visitor what is where. */
final class HomePage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String TEXT =
      """
      Mandate Graph: United Nations resolutions as a knowledge graph of mandates.

      /sparql   the SPARQL 1.1 endpoint; it reads and never writes.
                GET /sparql?query=..., or POST with Content-Type application/sparql-query.
                Answers in JSON unless the Accept header asks for text/csv, text/turtle, ...

      The graph's vocabulary: https://w3id.org/mandategraph/ontology#
      The documents are the work of the United Nations; this graph of them is unofficial.
      """;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain; charset=utf-8");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.getOutputStream().write(TEXT.getBytes(StandardCharsets.UTF_8));
  }
}
