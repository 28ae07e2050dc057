package org.mandategraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.jetty.http.QuotedCSV;

/** Sends bytes that a client may cache, or 304 where its cached copy is still valid. */
final class CacheableResponse {
  /** Pages load their style sheet from here and nothing else, and no script runs in them. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private CacheableResponse() {}

  /** Sets the security headers of every response. */
  static void secure(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  /** Sends a body, or 304 where the client has it. */
  static void send(
      HttpServletRequest request,
      HttpServletResponse response,
      byte[] body,
      String contentType,
      Instant changed)
      throws IOException {
    secure(response);
    String tag = '"' + DigestUtils.sha256Hex(body) + '"';
    response.setHeader("ETag", tag);
    response.setDateHeader("Last-Modified", changed.toEpochMilli());
    response.setHeader("Cache-Control", "no-cache");
    if (isCached(request, tag, changed.truncatedTo(ChronoUnit.SECONDS))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(contentType);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** By the tag where the client sends one, else by the date (RFC 9110, section 13.2.2). */
  private static boolean isCached(HttpServletRequest request, String tag, Instant changed) {
    String tags = request.getHeader("If-None-Match");
    if (tags != null) {
      return new QuotedCSV(true, tags)
          .getValues().stream()
              .anyMatch(t -> t.equals("*") || t.equals(tag) || t.equals("W/" + tag));
    }
    try {
      return request.getDateHeader("If-Modified-Since") >= changed.toEpochMilli();
    } catch (IllegalArgumentException e) {
      return false; // RFC 9110, section 13.1.3: a date that cannot be read is ignored.
    }
  }
}
