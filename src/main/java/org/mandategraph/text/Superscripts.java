package org.mandategraph.text;

/** The superscript digits of Unicode, as plain texts carry footnote calls. */
final class Superscripts {
  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Superscripts() {}

  static boolean is(char c) {
    return DIGITS.indexOf(c) >= 0;
  }

  /** The digit on the line, such as {@code 3} for {@code ³}. */
  static char digit(char c) {
    return (char) ('0' + DIGITS.indexOf(c));
  }
}
