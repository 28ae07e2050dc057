package org.mandategraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a client names no format, answers with JSON for rows and Turtle for graphs; Fuseki's
 * default is XML.
 */
final class DefaultFormatFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String HEADER = "Accept";
  private static final String FORMATS =
      "application/sparql-results+json, text/turtle;q=0.9, */*;q=0.1";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String accept = request.getHeader(HEADER);
    boolean open = accept == null || accept.isBlank() || accept.strip().equals("*/*");
    chain.doFilter(open ? new WithFormats(request) : request, response);
  }

  private static final class WithFormats extends HttpServletRequestWrapper {
    WithFormats(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
      return name.equalsIgnoreCase(HEADER) ? FORMATS : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return name.equalsIgnoreCase(HEADER)
          ? Collections.enumeration(List.of(FORMATS))
          : super.getHeaders(name);
    }
  }
}
