package org.mandategraph.language;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Roman numerals, as parts, sessions and drafts are numbered: from I to MMMCMXCIX. */
public final class RomanNumerals {
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final int GREATEST = 3999;
  private static final Map<String, Integer> NUMERALS =
      IntStream.rangeClosed(1, GREATEST)
          .boxed()
          .collect(toUnmodifiableMap(RomanNumerals::of, number -> number));

  private RomanNumerals() {}

  /** The number, in small or capital letters; empty for any other word, "IIII" included. */
  public static OptionalInt value(String word) {
    Integer value = NUMERALS.get(word.toUpperCase(Locale.ROOT));
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** The numeral of a number from 1 to 3999, in capitals. */
  public static String of(int number) {
    if (number < 1 || number > GREATEST) {
      throw new IllegalArgumentException("no Roman numeral for " + number);
    }
    StringBuilder numeral = new StringBuilder();
    int rest = number;
    for (int i = 0; i < SIGNS.length; i++) {
      while (rest >= VALUES[i]) {
        numeral.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return numeral.toString();
  }
}
