package org.mandategraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mandategraph.web.view.FormatLink;
import org.mandategraph.web.view.Value;

/** Error responses: a page for browsers, plain text for programs. */
final class ErrorResponses {
  private final Pages pages;

  ErrorResponses(Pages pages) {
    this.pages = pages;
  }

  /** 400: the address is no IRI. */
  void malformed(HttpServletRequest request, HttpServletResponse response) throws IOException {
    send(
        request,
        response,
        400,
        "Malformed address",
        "The address is too long, or its escapes (%xx) are broken or no UTF-8.",
        List.of(home()));
  }

  /** 404: no such thing; lists what exists instead. */
  void unknown(
      HttpServletRequest request, HttpServletResponse response, String iri, List<Value> near)
      throws IOException {
    List<Value> alternatives = new ArrayList<>(near);
    alternatives.add(home());
    send(request, response, 404, "Not here", "Nothing is said here of " + iri + ".", alternatives);
  }

  /** 410: there was such a thing; names what replaces it. */
  void gone(HttpServletRequest request, HttpServletResponse response, String iri, Value replacement)
      throws IOException {
    response.addHeader("Link", "<" + replacement.href() + ">; rel=\"successor-version\"");
    send(
        request,
        response,
        410,
        "No longer here",
        iri + " was retired: its document was read better. What contained it:",
        List.of(replacement, home()));
  }

  /** 406: the thing is not available in this format; lists its formats. */
  void notInThisFormat(
      HttpServletRequest request,
      HttpServletResponse response,
      String thing,
      List<FormatLink> available)
      throws IOException {
    send(
        request,
        response,
        406,
        "Not in this format",
        "None of the requested formats is available. " + thing + " is given in these:",
        available.stream()
            .map(l -> new Value(l.label() + " (" + l.mediaType() + ")", null, null, l.href()))
            .toList());
  }

  /** 405: this server is read-only. */
  void onlyReads(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Allow", "GET, HEAD, OPTIONS");
    send(request, response, 405, "Only reads", "This server is read with GET.", List.of(home()));
  }

  private static Value home() {
    return new Value("What there is", null, null, "/");
  }

  private void send(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String title,
      String explanation,
      List<Value> alternatives)
      throws IOException {
    response.setStatus(status);
    CommonHeadersFilter.varyByAccept(response);
    response.setHeader("Cache-Control", "no-store");
    boolean page = Accept.of(request.getHeader("Accept")).wantsPages();
    response.setContentType((page ? "text/html" : "text/plain") + "; charset=utf-8");
    response
        .getOutputStream()
        .write(
            page
                ? pages.write(
                    "problem.jte",
                    Map.of(
                        "title", title, "explanation", explanation, "alternatives", alternatives))
                : text(explanation, alternatives).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String explanation, List<Value> alternatives) {
    return alternatives.stream()
        .map(a -> "  " + a.text() + ": " + a.href() + "\n")
        .collect(Collectors.joining("", explanation + "\n", ""));
  }
}
