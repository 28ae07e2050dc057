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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.riot.web.HttpNames;
import org.jspecify.annotations.Nullable;

/**
 * Adapts requests to Fuseki's query service. Where a client names no format, it answers with JSON
 * for rows and Turtle for graphs; Fuseki's default is XML. It answers {@code HEAD} as {@code GET},
 * which Fuseki refuses; Jetty sends no body.
 *
 * <p>Fuseki's parameters that let a client change what the operator has set are not there: a time
 * limit of its own, a style sheet from elsewhere (a browser would run its scripts on this origin),
 * a function to call with the answer, and another media type than the answer's.
 */
final class QueryRequestFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String ACCEPT = "Accept";
  private static final String FORMATS =
      "application/sparql-results+json, text/turtle;q=0.9, */*;q=0.1";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(new QueryRequest(request), response);
  }

  private static final Set<String> WITHHELD =
      Set.of(
          HttpNames.paramTimeout,
          HttpNames.paramStyleSheet,
          HttpNames.paramCallback,
          HttpNames.paramForceAccept);

  private static final class QueryRequest extends HttpServletRequestWrapper {
    QueryRequest(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
    }

    @Override
    public @Nullable String getParameter(String name) {
      return WITHHELD.contains(name) ? null : super.getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return WITHHELD.contains(name) ? null : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> given = new LinkedHashMap<>(super.getParameterMap());
      given.keySet().removeAll(WITHHELD);
      return given;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public @Nullable String getHeader(String name) {
      if (name.equalsIgnoreCase(HttpNames.paramTimeout)) {
        return null;
      }
      return isOpenAccept(name) ? FORMATS : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return isOpenAccept(name)
          ? Collections.enumeration(List.of(FORMATS))
          : super.getHeaders(name);
    }

    /** Whether a header is that of the formats, and accepts all of them alike. */
    private boolean isOpenAccept(String name) {
      String accept = super.getHeader(ACCEPT);
      return name.equalsIgnoreCase(ACCEPT)
          && (accept == null || accept.isBlank() || accept.strip().equals("*/*"));
    }
  }
}
