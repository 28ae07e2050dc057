package org.mandategraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Redirects from a thing to the document about it, with 303: a resolution is not a web page about
 * it.
 */
final class ThingServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;
  private static final String DATA = "/data/";

  private final transient StoreResources sources;
  private final transient Suggestions nearby;

  ThingServlet(StoreResources sources, Suggestions nearby, ErrorResponses problems) {
    super("/id/", problems);
    this.sources = sources;
    this.nearby = nearby;
  }

  @Override
  void answer(String tail, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (sources.exists(sources.thing(tail)) || isThingInAFormat(tail)) {
      CacheableResponse.secure(response);
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", DATA + tail);
      response.setHeader("Link", "<" + DATA + tail + ">; rel=\"describedby\"");
    } else {
      problems().unknown(request, response, sources.thing(tail), nearby.of(tail));
    }
  }

  private boolean isThingInAFormat(String tail) {
    Optional<ResponseFormat> format = ResponseFormat.ofPath(tail);
    return format.isPresent()
        && sources.exists(
            sources.thing(tail.substring(0, tail.length() - format.get().suffix().length() - 1)));
  }
}
