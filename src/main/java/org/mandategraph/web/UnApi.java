package org.mandategraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mandategraph.graph.Identity;
import org.mandategraph.web.view.FormatLink;

/**
 * Leads a reference manager from a page to the citation of what the page shows. Tags in the page
 * would do, but Zotero divides the names of authors in them as if they were people's.
 *
 * @see <a href="https://web.archive.org/web/2009/http://unapi.info/specs/">unAPI</a>
 */
final class UnApi implements ReadServlet.Answer {
  static final String PATH = "/unapi";

  /** The one format, by the name that reference managers know. */
  private static final String RIS = "ris";

  private final Predicate<String> isCited;
  private final ErrorResponses problems;

  /**
   * Leads to citations.
   *
   * @param isCited whether there is a citation of the thing with an id, escaped as in our IRIs
   */
  UnApi(Predicate<String> isCited, ErrorResponses problems) {
    this.isCited = isCited;
    this.problems = problems;
  }

  @Override
  public void send(String tail, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    String format = request.getParameter("format");
    if (id == null) {
      sendFormats(null, HttpServletResponse.SC_OK, response);
      return;
    }
    String path = "/data/" + Identity.escape(id);
    if (!isCited.test(Identity.escape(id))) {
      problems.unknown(request, response, path, List.of());
    } else if (format == null) {
      sendFormats(id, HttpServletResponse.SC_MULTIPLE_CHOICES, response);
    } else if (format.equals(RIS)) {
      response.setStatus(HttpServletResponse.SC_FOUND);
      response.setHeader("Location", path + "." + ResponseFormat.RIS.suffix());
    } else {
      FormatLink ris = new FormatLink(RIS, path + "." + RIS, ResponseFormat.RIS.mediaType());
      problems.notInThisFormat(request, response, path, List.of(ris));
    }
  }

  private static void sendFormats(@Nullable String id, int status, HttpServletResponse response)
      throws IOException {
    byte[] xml =
        XmlBytes.of(
            out -> {
              out.writeStartElement("formats");
              if (id != null) {
                out.writeAttribute("id", id);
              }
              out.writeEmptyElement("format");
              out.writeAttribute("name", RIS);
              out.writeAttribute("type", ResponseFormat.RIS.mediaType());
              out.writeEndElement();
            });
    response.setStatus(status);
    response.setContentType("application/xml");
    response.getOutputStream().write(xml);
  }
}
