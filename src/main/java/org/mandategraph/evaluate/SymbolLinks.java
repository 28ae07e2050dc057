package org.mandategraph.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.regex.Matcher.quoteReplacement;

import java.net.URLDecoder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The document symbols behind links such as {@code https://undocs.org/en/A/RES/66/181}. */
final class SymbolLinks {
  private static final Pattern LINK =
      Pattern.compile("(?:undocs\\.org|docs\\.un\\.org)/(?:[a-z]{2}/)?([^\\n]+)\\n?\\z");
  private static final Pattern BYTES = Pattern.compile("(?:%[0-9A-Fa-f]{2})++");
  private static final Pattern END = Pattern.compile("[/.,;]++\\z");

  private SymbolLinks() {}

  /** The symbol, in capitals and without blanks; none where the link leads elsewhere. */
  static Optional<String> symbol(String link) {
    Matcher m = LINK.matcher(link);
    if (!m.find()) {
      return Optional.empty();
    }
    String written = END.matcher(Folding.squeeze(decoded(m.group(1)))).replaceAll("");
    return Optional.of(written.replace(" ", "").toUpperCase(Locale.ROOT))
        .filter(symbol -> !symbol.isEmpty());
  }

  /** Percent signs with two hexadecimal digits encode a byte of UTF-8; others remain. */
  private static String decoded(String link) {
    return BYTES
        .matcher(link)
        .replaceAll(m -> quoteReplacement(URLDecoder.decode(m.group(), UTF_8)));
  }
}
