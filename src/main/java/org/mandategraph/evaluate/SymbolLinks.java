package org.mandategraph.evaluate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The document symbols behind links such as {@code https://undocs.org/en/A/RES/66/181}. */
final class SymbolLinks {
  private static final Pattern LINK =
      Pattern.compile("(?:undocs\\.org|docs\\.un\\.org)/(?:[a-z]{2}/)?([^\\n]+)\\n?\\z");
  private static final Pattern END = Pattern.compile("[/.,;]++\\z");

  private SymbolLinks() {}

  /** The symbol, in capitals and without blanks; none where the link leads elsewhere. */
  static Optional<String> symbol(String link) {
    Matcher m = LINK.matcher(link);
    if (!m.find()) {
      return Optional.empty();
    }
    String written = END.matcher(Folding.strip(decoded(m.group(1)))).replaceAll("");
    return Optional.of(written.replace(" ", "").toUpperCase(Locale.ROOT))
        .filter(symbol -> !symbol.isEmpty());
  }

  /** Percent signs with two hexadecimal digits encode a byte of UTF-8; others remain. */
  private static String decoded(String link) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < link.length(); ) {
      int octet = link.charAt(i) == '%' ? octet(link, i + 1) : -1;
      if (octet >= 0) {
        bytes.write(octet);
        i += 3;
      } else {
        String character = Character.toString(link.codePointAt(i));
        bytes.writeBytes(character.getBytes(StandardCharsets.UTF_8));
        i += character.length();
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static int octet(String link, int at) {
    if (at + 2 > link.length()) {
      return -1;
    }
    int high = Character.digit(link.charAt(at), 16);
    int low = Character.digit(link.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : 16 * high + low;
  }
}
