package org.mandategraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.jetty.http.QuotedCSV;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.jspecify.annotations.Nullable;

/**
 * Sends bytes that a client may cache, or 304 where its cached copy is still valid. They are
 * compressed here, because a compressed body needs an entity tag of its own (RFC 9110, section
 * 8.8.3.3), which Jetty 12.1.1 does not give it.
 */
final class CacheableResponse {
  private CacheableResponse() {}

  /** Sends a body, compressed where the client accepts it, or 304 where the client has it. */
  static void send(
      HttpServletRequest request,
      HttpServletResponse response,
      byte[] body,
      String contentType,
      Instant changed)
      throws IOException {
    boolean compressed = acceptsGzip(request.getHeader("Accept-Encoding"));
    String digest = DigestUtils.sha256Hex(body);
    String tag = tag(digest, compressed);
    Optional<String> cached =
        cached(request, tag, tag(digest, !compressed), changed.truncatedTo(ChronoUnit.SECONDS));
    response.setHeader("ETag", cached.orElse(tag));
    response.setDateHeader("Last-Modified", changed.toEpochMilli());
    response.setHeader("Cache-Control", "no-cache");
    if (cached.isPresent()) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] sent = compressed ? gzip(body) : body;
    if (compressed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentType(contentType);
    response.setContentLength(sent.length);
    response.getOutputStream().write(sent);
  }

  private static String tag(String digest, boolean compressed) {
    return '"' + digest + (compressed ? "-gzip" : "") + '"';
  }

  private static boolean acceptsGzip(@Nullable String header) {
    QuotedQualityCSV encodings = new QuotedQualityCSV();
    encodings.addValue(header == null ? "" : header.toLowerCase(Locale.ROOT));
    return encodings.getValues().contains("gzip");
  }

  private static byte[] gzip(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(body);
    }
    return bytes.toByteArray();
  }

  /**
   * The tag of the valid copy that the client has: found by the tags that it sends, else by the
   * date (RFC 9110, section 13.2.2). A copy in the other encoding is as valid, and 304 must name
   * the tag of that copy (RFC 9111, section 4.3.4).
   */
  private static Optional<String> cached(
      HttpServletRequest request, String tag, String otherTag, Instant changed) {
    String header = request.getHeader("If-None-Match");
    if (header != null) {
      List<String> tags = new QuotedCSV(true, header).getValues();
      return Stream.of(tag, otherTag)
          .filter(t -> tags.contains("*") || tags.contains(t) || tags.contains("W/" + t))
          .findFirst();
    }
    try {
      return request.getDateHeader("If-Modified-Since") >= changed.toEpochMilli()
          ? Optional.of(tag)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // RFC 9110, section 13.1.3: a date that cannot be read is ignored.
    }
  }
}
