package org.mandategraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Redirects from paths below one root to paths below another, for example from an IRI's own path.
 */
final class RedirectServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final String target;

  /**
   * From one root to another.
   *
   * @param target path, starting with a slash
   */
  RedirectServlet(String root, String target, ErrorResponses problems) {
    super(root, problems);
    this.target = target;
  }

  @Override
  void answer(String tail, HttpServletRequest request, HttpServletResponse response) {
    CacheableResponse.secure(response);
    response.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
    // Never another host: two slashes would begin one.
    String query = request.getQueryString();
    response.setHeader(
        "Location", target + tail.replaceFirst("^/+", "") + (query == null ? "" : "?" + query));
  }
}
