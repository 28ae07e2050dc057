package org.mandategraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mandategraph.web.view.ThingLink;

/** Tells a visitor what is where. */
final class HomeServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  /** So many documents are listed. */
  private static final int LISTED = 200;

  private final transient StoreResources sources;
  private final transient Pages pages;
  private final transient Instant changed;

  HomeServlet(StoreResources sources, Pages pages, Instant changed, ErrorResponses problems) {
    super("/", problems);
    this.sources = sources;
    this.pages = pages;
    this.changed = changed;
  }

  @Override
  void answer(String tail, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<ThingLink> documents = sources.documents(LISTED + 1);
    boolean complete = documents.size() <= LISTED;
    byte[] page =
        pages.write(
            "home.jte",
            Map.of(
                "documents",
                complete ? documents : documents.subList(0, LISTED),
                "complete",
                complete));
    CacheableResponse.send(request, response, page, ResponseFormat.HTML.contentType(), changed);
  }
}
