package org.mandategraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.mandategraph.web.Updates.Update;
import org.mandategraph.web.view.FormatLink;

/** Sends a page of all updates, in the format of RDF that the client accepts. */
final class EventStreamResponses implements ReadServlet.Answer {
  static final String PATH = "/updates";

  private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,6}");

  private final Supplier<List<Update>> updates;
  private final Supplier<Instant> changed;
  private final Representation representation;
  private final ErrorResponses problems;

  EventStreamResponses(
      Supplier<List<Update>> updates,
      Supplier<Instant> changed,
      Representation representation,
      ErrorResponses problems) {
    this.updates = updates;
    this.changed = changed;
    this.representation = representation;
    this.problems = problems;
  }

  @Override
  public void send(String tail, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String page = request.getParameter("page") == null ? "1" : request.getParameter("page");
    Optional<Graph> graph =
        PAGE.matcher(page).matches()
            ? EventStream.page(updates.get(), Integer.parseInt(page))
            : Optional.empty();
    Optional<ResponseFormat> format =
        Accept.of(request.getHeader("Accept")).best(ResponseFormat.RDF);
    if (graph.isEmpty()) {
      problems.unknown(request, response, PATH + "?page=" + page, List.of());
    } else if (format.isEmpty()) {
      problems.notInThisFormat(request, response, PATH, formats());
    } else {
      CommonHeadersFilter.varyByAccept(response);
      byte[] body = representation.rdf(graph.get(), format.get());
      CacheableResponse.send(request, response, body, format.get().contentType(), changed.get());
    }
  }

  private static List<FormatLink> formats() {
    return ResponseFormat.RDF.stream()
        .map(f -> new FormatLink(f.label(), PATH, f.mediaType()))
        .toList();
  }
}
