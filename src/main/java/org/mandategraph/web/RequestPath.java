package org.mandategraph.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.codec.DecoderException;
import org.apache.commons.codec.net.URLCodec;
import org.mandategraph.graph.Identity;

/** The path of a request, written as our IRIs are, however the client escaped it. */
final class RequestPath {
  /** Longest path taken, in characters; the longest of our IRIs is far below. */
  static final int MAX_LENGTH = 2_000;

  private static final Pattern WRITTEN = Pattern.compile("(?:[!-$&-~]|%[0-9A-Fa-f]{2})*+");

  private RequestPath() {}

  /**
   * The path with its escapes as {@link Identity} writes them.
   *
   * @param raw as it came, still escaped
   * @return empty where it is none that an IRI can have: broken escapes, no UTF-8, control
   *     characters, or too long
   */
  static Optional<String> normal(String raw) {
    if (raw.length() > MAX_LENGTH || !WRITTEN.matcher(raw).matches()) {
      return Optional.empty();
    }
    try {
      byte[] bytes = URLCodec.decodeUrl(raw.replace("+", "%2B").getBytes(US_ASCII));
      String path = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return path.chars().anyMatch(Character::isISOControl)
          ? Optional.empty()
          : Optional.of(Identity.escape(path));
    } catch (DecoderException | CharacterCodingException e) {
      return Optional.empty(); // Not UTF-8: no IRI of ours.
    }
  }
}
