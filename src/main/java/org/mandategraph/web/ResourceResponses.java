package org.mandategraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mandategraph.store.DatasetDescription;
import org.mandategraph.web.view.Value;

/**
 * Sends resources in the format that the path ends with, or that the {@code Accept} header
 * requests.
 */
final class ResourceResponses implements ReadServlet.Answer {
  private final Function<String, Optional<WebResource>> resources;
  private final Representation representation;
  private final Supplier<Instant> changed;
  private final Function<String, List<Value>> nearby;
  private final ErrorResponses problems;

  ResourceResponses(
      Function<String, Optional<WebResource>> resources,
      Representation representation,
      Supplier<Instant> changed,
      Function<String, List<Value>> nearby,
      ErrorResponses problems) {
    this.resources = resources;
    this.representation = representation;
    this.changed = changed;
    this.nearby = nearby;
    this.problems = problems;
  }

  @Override
  public void send(String tail, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<WebResource> negotiated = resources.apply(tail);
    if (negotiated.isPresent()) {
      WebResource content = negotiated.get();
      CommonHeadersFilter.varyByAccept(response);
      Optional<ResponseFormat> format =
          Accept.of(request.getHeader("Accept")).best(content.formats());
      format.ifPresent(f -> response.setHeader("Content-Location", content.path(f)));
      give(content, format, request, response);
      return;
    }
    Optional<ResponseFormat> asked = ResponseFormat.ofPath(tail);
    Optional<WebResource> content = asked.flatMap(f -> resources.apply(f.withoutSuffix(tail)));
    if (content.isPresent()) {
      give(content.get(), asked, request, response);
    } else {
      problems.unknown(request, response, request.getRequestURI(), nearby.apply(tail));
    }
  }

  private void give(
      WebResource content,
      Optional<ResponseFormat> asked,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Optional<ResponseFormat> format = asked.filter(content.formats()::contains);
    if (format.isEmpty()) {
      problems.notInThisFormat(request, response, content.iri(), content.links());
      return;
    }
    link(content, format.get(), response);
    CacheableResponse.send(
        request,
        response,
        representation.write(content, format.get()),
        format.get().contentType(),
        changed.get());
  }

  /** The thing itself, and the other formats (RFC 8288, RFC 8574). */
  private static void link(
      WebResource content, ResponseFormat given, HttpServletResponse response) {
    response.addHeader("Link", "<" + content.iri() + ">; rel=\"cite-as\"");
    response.addHeader("Link", "<" + content.iri() + ">; rel=\"describes\"");
    response.addHeader("Link", "<" + DatasetDescription.LICENCE + ">; rel=\"license\"");
    for (ResponseFormat other : content.formats()) {
      if (other != given) {
        response.addHeader(
            "Link",
            "<%s>; rel=\"alternate\"; type=\"%s\""
                .formatted(content.path(other), other.mediaType()));
      }
    }
  }
}
