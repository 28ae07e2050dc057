package org.mandategraph.structure;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Roman numbers, as sub-paragraphs and draft resolutions bear them. */
final class Roman {
  private static final List<String> TENS = List.of("", "x", "xx", "xxx");
  private static final List<String> UNITS =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

  private Roman() {}

  /** The number from 1 to 39, in small or capital letters; empty for any other word. */
  static OptionalInt value(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    for (int n = 1; n < 10 * TENS.size(); n++) {
      if (w.equals(TENS.get(n / 10) + UNITS.get(n % 10))) {
        return OptionalInt.of(n);
      }
    }
    return OptionalInt.empty();
  }
}
