package org.mandategraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Sends bytes that a client may keep, or tells it that what it keeps is still right. */
final class CacheableResponse {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

  /** Pages load their style sheet from here and nothing else, and no script runs in them. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private CacheableResponse() {}

  /** Says what holds for all answers: how they may be shown. */
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
    Instant seconds = changed.truncatedTo(ChronoUnit.SECONDS);
    String tag = tag(body);
    response.setHeader("ETag", tag);
    response.setHeader("Last-Modified", HTTP_DATE.format(seconds));
    response.setHeader("Cache-Control", "no-cache");
    if (has(request, tag, seconds)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(contentType);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** By its tag where the client sends one, else by the date (RFC 9110, section 13.2.2). */
  private static boolean has(HttpServletRequest request, String tag, Instant changed) {
    String tags = request.getHeader("If-None-Match");
    if (tags != null) {
      return tags.strip().equals("*")
          || Arrays.stream(tags.split(",", -1))
              .map(one -> one.strip().replaceFirst("^W/", ""))
              .anyMatch(tag::equals);
    }
    Instant since = date(request.getHeader("If-Modified-Since"));
    return since != null && !changed.isAfter(since);
  }

  private static @Nullable Instant date(@Nullable String header) {
    if (header == null) {
      return null;
    }
    try {
      return ZonedDateTime.parse(header, HTTP_DATE).toInstant();
    } catch (DateTimeException e) {
      return null; // A date that cannot be read is to be ignored, says the norm.
    }
  }

  private static String tag(byte[] body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
