package org.mandategraph.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mandategraph.graph.Identity;

/** The path of a request, written as our IRIs are, however the client escaped it. */
final class RequestPath {
  /** Longest path taken, in characters; the longest of our IRIs is far below. */
  static final int MAX_LENGTH = 2_000;

  private RequestPath() {}

  /**
   * The path with its escapes as {@link Identity} writes them.
   *
   * @param raw as it came, still escaped
   * @return empty where it is none that an IRI can have: broken escapes, no UTF-8, control
   *     characters, or too long
   */
  static Optional<String> normal(String raw) {
    if (raw.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '%') {
        if (c <= ' ' || c > '~') {
          return Optional.empty();
        }
        bytes.write(c);
        continue;
      }
      if (i + 2 >= raw.length() || !isHex(raw.charAt(i + 1)) || !isHex(raw.charAt(i + 2))) {
        return Optional.empty();
      }
      bytes.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
      i += 2;
    }
    return decode(bytes.toByteArray()).map(Identity::escape);
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0;
  }

  private static Optional<String> decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.chars().anyMatch(Character::isISOControl) ? Optional.empty() : Optional.of(text);
    } catch (CharacterCodingException e) {
      return Optional.empty(); // Not UTF-8: no IRI of ours.
    }
  }
}
