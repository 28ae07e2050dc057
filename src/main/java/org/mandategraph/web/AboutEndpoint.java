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
import org.mandategraph.web.view.FormatLink;

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
  private final transient ErrorResponses problems;

  AboutEndpoint(
      ServiceDescription description,
      Representation representation,
      Pages pages,
      ErrorResponses problems) {
    this.description = description;
    this.representation = representation;
    this.pages = pages;
    this.problems = problems;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (!reads || request.getQueryString() != null) {
      chain.doFilter(request, response);
      return;
    }
    Optional<ResponseFormat> format = Accept.of(request.getHeader("Accept")).best(FORMATS);
    if (format.isEmpty()) {
      problems.notInThisFormat(request, response, Endpoint.PATH, links());
      return;
    }
    CommonHeadersFilter.varyByAccept(response);
    // It contains the address that this client used, so it must not be cached for others.
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(format.get().contentType());
    response.getOutputStream().write(body(request, format.get()));
  }

  private static List<FormatLink> links() {
    return FORMATS.stream()
        .map(f -> new FormatLink(f.label(), Endpoint.PATH, f.mediaType()))
        .toList();
  }

  private byte[] body(HttpServletRequest request, ResponseFormat format) {
    return format == ResponseFormat.HTML
        ? pages.write("sparql.jte", Map.of("queries", NamedQuery.list()))
        : representation.rdf(description.of(request.getRequestURL().toString()), format);
  }
}
