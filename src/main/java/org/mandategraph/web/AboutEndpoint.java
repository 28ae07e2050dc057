package org.mandategraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandategraph.store.NamedQuery;

/**
 * Answers requests to the endpoint that contain no query: programs get the service description,
 * browsers a form and the named queries.
 */
final class AboutEndpoint extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final List<ResponseFormat> FORMATS =
      List.of(
          ResponseFormat.TURTLE,
          ResponseFormat.HTML,
          ResponseFormat.JSON_LD,
          ResponseFormat.N_TRIPLES,
          ResponseFormat.RDF_XML);

  private final transient ServiceDescription description;
  private final transient Representation representation;
  private final transient Pages pages;

  AboutEndpoint(ServiceDescription description, Representation representation, Pages pages) {
    this.description = description;
    this.representation = representation;
    this.pages = pages;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    Optional<ResponseFormat> format = Accept.of(request.getHeader("Accept")).best(FORMATS);
    if (!reads || request.getQueryString() != null || format.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    CacheableResponse.secure(response);
    response.setHeader("Vary", "Accept");
    // It contains the address that this client used, so it must not be cached for others.
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(format.get().contentType());
    response.getOutputStream().write(body(request, format.get()));
  }

  private byte[] body(HttpServletRequest request, ResponseFormat format) {
    return format == ResponseFormat.HTML
        ? pages.write("sparql.jte", Map.of("queries", NamedQuery.list()))
        : representation.rdf(description.of(request.getRequestURL().toString()), format);
  }
}
