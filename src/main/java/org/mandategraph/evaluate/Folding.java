package org.mandategraph.evaluate;

import java.util.Locale;
import java.util.regex.Pattern;

/** Removes the differences that do not count when two texts are compared. */
final class Folding {
  private static final String BLANK = "\\p{IsWhite_Space}\\x{1C}-\\x{1F}";
  private static final Pattern BLANKS = Pattern.compile("[" + BLANK + "]++");

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
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** A symbol or key: without blanks, in capitals, a pinpoint behind a comma dropped. */
  static String key(String cited) {
    int comma = cited.indexOf(',');
    String whole = comma < 0 ? cited : cited.substring(0, comma);
    return BLANKS.matcher(whole).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
