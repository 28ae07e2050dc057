package org.mandategraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets pages of any site read what anybody may read (CORS). That is safe because nobody is known
 * here: there are no cookies and no credentials, and nothing can be changed.
 */
final class OpenToBrowsers extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
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
}
