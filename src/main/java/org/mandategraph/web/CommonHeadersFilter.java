package org.mandategraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sets the headers that every response has, and lets pages of any site read from this server
 * (CORS). That is safe because the server has no cookies, no credentials and nothing that can be
 * changed. Jetty's {@code CrossOriginHandler} and Fuseki's filter repeat the caller's origin, so
 * that an answer cached for one site would be refused for another; {@code *} serves all.
 */
final class CommonHeadersFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Pages load their style sheet from here and nothing else, and no script runs in them. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (!request.getMethod().equals("OPTIONS")) {
      response.setHeader(
          "Access-Control-Expose-Headers", "Content-Location, ETag, Last-Modified, Link, Location");
      chain.doFilter(request, response);
      return;
    }
    boolean query = request.getRequestURI().equals(Endpoint.PATH);
    String methods = query ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS";
    response.setHeader("Allow", methods);
    response.setHeader("Access-Control-Allow-Methods", methods);
    response.setHeader(
        "Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, If-Modified-Since");
    response.setHeader("Access-Control-Max-Age", "86400");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  /** Says that a response depends on the {@code Accept} header too. */
  static void varyByAccept(HttpServletResponse response) {
    response.setHeader("Vary", "Accept, Accept-Encoding");
  }
}
