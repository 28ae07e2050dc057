package org.mandategraph.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Ordinal numbers in words, as sessions are counted: "sixty-sixth", "hundred and fifth". */
public final class Ordinals {
  private static final List<String> UNITS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth");
  private static final List<String> TENS =
      List.of("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");

  /** Source of a pattern for an ordinal from first to ninety-ninth, without groups. */
  public static final String PATTERN =
      "(?:(?:"
          + String.join("|", TENS)
          + ")(?:ieth|y[\\s\u2010\u2011-](?:"
          + String.join("|", UNITS.subList(1, 10))
          + "))|"
          + String.join("|", UNITS.subList(1, 20))
          + ")";

  private Ordinals() {}

  /** The number of an ordinal from first to ninety-ninth; empty for any other word. */
  public static OptionalInt value(String words) {
    String w = words.toLowerCase(Locale.ROOT).replaceAll("[\\s\u2010\u2011-]++", "-");
    int unit = UNITS.indexOf(w);
    if (unit > 0) {
      return OptionalInt.of(unit);
    }
    for (int i = 0; i < TENS.size(); i++) {
      int ten = 10 * (i + 2);
      if (w.equals(TENS.get(i) + "ieth")) {
        return OptionalInt.of(ten);
      }
      String prefix = TENS.get(i) + "y-";
      if (w.startsWith(prefix)) {
        int last = UNITS.indexOf(w.substring(prefix.length()));
        return last > 0 && last < 10 ? OptionalInt.of(ten + last) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** The words of a number from 1 to 99, with a capital: "Sixty-sixth"; empty for any other. */
  public static Optional<String> words(int number) {
    if (number < 1 || number > 99) {
      return Optional.empty();
    }
    String unit = UNITS.get(number % 10);
    String words = number < 20 ? UNITS.get(number) : TENS.get(number / 10 - 2);
    if (number >= 20) {
      words += number % 10 == 0 ? "ieth" : "y-" + unit;
    }
    return Optional.of(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
  }
}
