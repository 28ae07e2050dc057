package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.document.Span;

/**
 * Reads numbers written in words: "one hundred and sixty-four" (A/RES/66/181, para. 3). Numbers
 * below twenty are left alone: they seldom count what a text reports.
 */
final class NumberWords {
  /** A number and where it stands. */
  record Words(int value, Span span) {}

  private static final List<String> TO_NINETEEN =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Map<String, Integer> VALUES = values();

  private static final String WORD =
      "(?:" + String.join("|", VALUES.keySet()) + "|hundred|thousand)";

  /** A word joined with a hyphen to what is no number, as in "two-thirds", is none. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}-])"
              + WORD
              + "(?:(?:-| and | )"
              + WORD
              + "){1,8}(?![\\p{L}-])"
              + "|(?<![\\p{L}-])(?:"
              + String.join("|", TENS)
              + ")(?![\\p{L}-])",
          Pattern.CASE_INSENSITIVE);

  private NumberWords() {}

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new HashMap<>();
    for (int i = 1; i < TO_NINETEEN.size(); i++) {
      values.put(TO_NINETEEN.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      values.put(TENS.get(i), 10 * (i + 2));
    }
    return values;
  }

  /** The numbers of a text, in reading order. */
  static List<Words> in(String text) {
    List<Words> found = new ArrayList<>();
    Matcher m = NUMBER.matcher(text);
    while (m.find()) {
      int value = value(m.group().toLowerCase(Locale.ROOT).split("[- ]", -1));
      if (value >= 20) {
        found.add(new Words(value, new Span(m.start(), m.end())));
      }
    }
    return found;
  }

  /** The number that words say; -1 for words that are no number, such as "two five". */
  private static int value(String[] words) {
    int thousands = 0;
    int value = 0;
    int unit = 1000;
    for (String word : words) {
      int step = VALUES.getOrDefault(word, 0);
      if (word.equals("hundred") && value > 0 && value < 10) {
        value *= 100;
        unit = 100;
      } else if (word.equals("thousand") && value > 0 && thousands == 0) {
        thousands = 1000 * value;
        value = 0;
        unit = 1000;
      } else if (step > 0 && step < unit) {
        value += step;
        unit = step >= 20 ? 10 : 1;
      } else if (!word.equals("and")) {
        return -1;
      }
    }
    return thousands + value;
  }
}
