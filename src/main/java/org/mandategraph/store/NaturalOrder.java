package org.mandategraph.store;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Orders names as a reader does: op9 before op10. */
public enum NaturalOrder implements Comparator<String> {
  /** The order. */
  INSTANCE;

  private static final Pattern NUMBER = Pattern.compile("[0-9]++");

  /** Longer than any number in a name. */
  private static final int DIGITS = 20;

  @Override
  public int compare(String a, String b) {
    return padded(a).compareTo(padded(b));
  }

  /** With leading zeros, so that numbers are compared as words. */
  private static String padded(String name) {
    return NUMBER
        .matcher(name)
        .replaceAll(m -> "0".repeat(Math.max(0, DIGITS - m.group().length())) + m.group());
  }
}
