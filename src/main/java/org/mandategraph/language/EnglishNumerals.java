package org.mandategraph.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** English numbers: "one hundred and sixty-four" (A/RES/66/181, para. 3), "seventy-eighth". */
final class EnglishNumerals implements Numerals {
  private static final String JOINT = "[\\s\u2010\u2011-]";

  /** More words than this make no number below a million. */
  private static final int MOST_WORDS = 8;

  private final List<String> ordinalUnits;
  private final List<String> ordinalTens;
  private final List<String> tens;
  private final Map<String, Integer> values = new HashMap<>();
  private final String hundred;
  private final String thousand;
  private final String and;
  private final String cardinalPattern;
  private final String ordinalPattern;

  EnglishNumerals(Language english) {
    ordinalUnits = english.list("ordinal.units");
    ordinalTens = english.list("ordinal.tens");
    tens = english.list("number.tens");
    hundred = english.list("number.hundred").get(0);
    thousand = english.list("number.thousand").get(0);
    and = english.list("number.and").get(0);
    List<String> units = english.list("number.units");
    for (int i = 1; i < units.size(); i++) {
      values.put(units.get(i), i);
    }
    for (int i = 0; i < tens.size(); i++) {
      values.put(tens.get(i), 10 * (i + 2));
    }
    // Longest first: "six" is no number in "sixteen".
    String word =
        values.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .reduce((a, b) -> a + "|" + b)
            .orElseThrow();
    String any = "(?:" + word + "|" + hundred + "|" + thousand + ")";
    cardinalPattern =
        "(?:[0-9]{1,3}|(?:%s)(?:(?:%s%s\\s|%s)%s){0,%d})"
            .formatted(word, JOINT, and, JOINT, any, MOST_WORDS);
    ordinalPattern =
        "(?:(?:%s)%s(?:%s)|%s|%s)"
            .formatted(
                String.join("|", tens),
                JOINT,
                String.join("|", ordinalUnits.subList(1, 10)),
                String.join("|", ordinalTens),
                String.join("|", ordinalUnits.subList(1, 20)));
  }

  @Override
  public String cardinalPattern() {
    return cardinalPattern;
  }

  @Override
  public String ordinalPattern() {
    return ordinalPattern;
  }

  @Override
  public OptionalInt cardinal(String words) {
    String[] parts = words.toLowerCase(Locale.ROOT).split(JOINT, -1);
    if (parts.length == 1 && parts[0].matches("[0-9]{1,9}")) {
      return OptionalInt.of(Integer.parseInt(parts[0]));
    }
    int thousands = 0;
    int value = 0;
    int unit = 1000;
    for (String word : parts) {
      int step = values.getOrDefault(word, 0);
      if (word.equals(hundred) && value > 0 && value < 10) {
        value *= 100;
        unit = 100;
      } else if (word.equals(thousand) && value > 0 && thousands == 0) {
        thousands = 1000 * value;
        value = 0;
        unit = 1000;
      } else if (step > 0 && step < unit) {
        value += step;
        unit = step >= 20 ? 10 : 1;
      } else if (!word.equals(and)) {
        return OptionalInt.empty();
      }
    }
    int sum = thousands + value;
    return sum > 0 ? OptionalInt.of(sum) : OptionalInt.empty();
  }

  @Override
  public OptionalInt ordinal(String words) {
    String[] parts = words.toLowerCase(Locale.ROOT).split(JOINT + "{1,3}+", -1);
    int last = ordinalUnits.indexOf(parts[parts.length - 1]);
    if (parts.length == 2) {
      int ten = tens.indexOf(parts[0]);
      return ten >= 0 && last > 0 && last < 10
          ? OptionalInt.of(10 * (ten + 2) + last)
          : OptionalInt.empty();
    }
    int ten = ordinalTens.indexOf(parts[0]);
    return parts.length > 1 || (last <= 0 && ten < 0)
        ? OptionalInt.empty()
        : OptionalInt.of(last > 0 ? last : 10 * (ten + 2));
  }

  @Override
  public Optional<String> ordinalWords(int number) {
    if (number < 1 || number > 99) {
      return Optional.empty();
    }
    int ten = number / 10 - 2;
    int unit = number % 10;
    String words =
        number < 20
            ? ordinalUnits.get(number)
            : unit == 0 ? ordinalTens.get(ten) : tens.get(ten) + "-" + ordinalUnits.get(unit);
    return Optional.of(Language.capitalized(words));
  }
}
