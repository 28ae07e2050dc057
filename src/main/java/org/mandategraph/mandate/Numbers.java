package org.mandategraph.mandate;

import java.util.List;
import java.util.Locale;

/**
 * Small numbers as texts write them in periods: "six months", "60 days", "one hundred and twenty".
 */
final class Numbers {
  private static final List<String> WORDS =
      List.of("zero one two three four five six seven eight nine ten eleven twelve".split(" ", -1));

  private static final List<String> TENS =
      List.of("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  /** Source of a pattern for such a number, without groups. */
  static final String PATTERN =
      "(?:[0-9]{1,3}|" + String.join("|", WORDS) + "|" + String.join("|", TENS) + ")";

  private Numbers() {}

  /** The value of what {@link #PATTERN} matched. */
  static int value(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (Character.isDigit(lower.charAt(0))) {
      return Integer.parseInt(lower);
    }
    return TENS.contains(lower) ? 10 * (TENS.indexOf(lower) + 3) : WORDS.indexOf(lower);
  }
}
