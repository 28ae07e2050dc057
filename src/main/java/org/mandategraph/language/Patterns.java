package org.mandategraph.language;

import java.util.regex.Pattern;

/**
 * Compiles the patterns that use the edge of a word, {@code \b}. Since JDK 19 {@code \b} knows
 * ASCII letters only unless it is asked for all letters (JDK-8264160): in "à sa 7488e séance" no
 * word would start before "à", in "(COVID-19) — Égypte" none before "É". Patterns compiled here
 * find the same on every JDK.
 */
public final class Patterns {
  private Patterns() {}

  /** The pattern, in which {@code \b}, {@code \w} and {@code \s} know all of Unicode. */
  public static Pattern compile(String source) {
    return Pattern.compile(source, Pattern.UNICODE_CHARACTER_CLASS);
  }
}
