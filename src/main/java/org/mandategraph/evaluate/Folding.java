package org.mandategraph.evaluate;

import java.util.Locale;
import java.util.regex.Pattern;

/** Removes the differences that do not count when two texts are compared. */
final class Folding {
  private static final String BLANK =
      "\\t-\\r"
          + "\\x{1C}-\\x{20}\\x{85}\\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}";
  private static final Pattern BLANKS = Pattern.compile("[" + BLANK + "]++");
  private static final Pattern EDGES =
      Pattern.compile("\\A[" + BLANK + "]++|(?<![" + BLANK + "])[" + BLANK + "]++\\z");

  /** White space, soft and other hyphens, dashes, quotation marks. */
  private static final Pattern SIGNS =
      Pattern.compile("[" + BLANK + "\\x{AD}\\-\\x{2010}\\x{2011}–—“”\"'’‘]++");

  private Folding() {}

  /** The text without white space, hyphens, dashes and quotation marks; case counts. */
  static String fold(String text) {
    return SIGNS.matcher(text).replaceAll("");
  }

  /** Each stretch of white space as one blank, none at the ends. */
  static String squeeze(String text) {
    return strip(BLANKS.matcher(text).replaceAll(" "));
  }

  /** Without white space at the ends. */
  static String strip(String text) {
    return EDGES.matcher(text).replaceAll("");
  }

  /** A symbol or key: without blanks, in capitals, a pinpoint behind a comma dropped. */
  static String key(String cited) {
    int comma = cited.indexOf(',');
    String whole = comma < 0 ? cited : cited.substring(0, comma);
    return BLANKS.matcher(whole).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
