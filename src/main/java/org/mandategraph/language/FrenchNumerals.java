package org.mandategraph.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * French numbers: "soixante-dix-huitième" (A/RES/77/65, para. 22), "soixante et onzième",
 * "quatre-vingt-unième". The numbers below one hundred are built once; "cent" and "mille" are
 * counted.
 */
final class FrenchNumerals implements Numerals {
  private static final String JOINT = "[\\s\u2010\u2011-]";

  /** More words than this, behind the first, make no number below a million. */
  private static final int MOST_WORDS = 12;

  private final Map<String, Integer> cardinals = new LinkedHashMap<>();
  private final Map<String, Integer> ordinals = new LinkedHashMap<>();
  private final List<String> ordinalWords = new ArrayList<>();
  private final List<String> hundred;
  private final List<String> thousand;
  private final String cardinalPattern;
  private final String ordinalPattern;

  FrenchNumerals(Language french) {
    hundred = french.list("number.hundred");
    thousand = french.list("number.thousand");
    List<String> feminine = french.list("ordinal.feminine");
    ordinalWords.add("");
    for (int n = 1; n < 100; n++) {
      cardinals.put(plain(below100(french, n, false)), n);
      ordinalWords.add(below100(french, n, true));
      ordinals.put(plain(ordinalWords.get(n)), n);
    }
    cardinals.put(french.list("number.one.feminine").get(0), 1);
    cardinals.put("quatre vingts", 80);
    ordinals.put(feminine.get(0), 1);
    ordinals.put(feminine.get(1), 2);
    ordinals.put(french.list("ordinal.second").get(0), 2);
    List<String> words = new ArrayList<>(french.list("number.units").subList(1, 17));
    words.addAll(french.list("number.tens"));
    words.addAll(List.of("vingts", french.list("number.one.feminine").get(0)));
    words.addAll(hundred);
    words.addAll(thousand);
    String word = longestFirst(words.stream());
    String and = french.list("number.and").get(0);
    cardinalPattern =
        "(?:[0-9]{1,3}|%s(?:%s(?:%s%s)?%s){0,%d})"
            .formatted(word, JOINT, and, JOINT, word, MOST_WORDS);
    ordinalPattern = longestFirst(ordinals.keySet().stream().map(w -> w.replace(" ", JOINT)));
  }

  /** The words of a number below one hundred; seventy and ninety count on from ten. */
  private static String below100(Language french, int number, boolean ordinal) {
    List<String> units = french.list(ordinal ? "ordinal.units" : "number.units");
    if (number < 20) {
      return units.get(number);
    }
    boolean onFromTen = number / 10 == 7 || number / 10 == 9;
    int ten = number / 10 - (onFromTen ? 1 : 0);
    int unit = number % 10 + (onFromTen ? 10 : 0);
    List<String> tens = french.list("number.tens");
    String start =
        ten == 8 ? french.list("number.units").get(4) + "-" + tens.get(0) : tens.get(ten - 2);
    if (unit == 0) {
      List<String> last = french.list(ordinal ? "ordinal.tens" : "number.tens");
      return ten == 8 ? french.list("number.units").get(4) + "-" + last.get(0) : last.get(ten - 2);
    }
    String end =
        ordinal && unit == 1 ? french.list("ordinal.one.compound").get(0) : units.get(unit);
    boolean joined = (unit == 1 || unit == 11) && ten != 8;
    return start + (joined ? " " + french.list("number.and").get(0) + " " : "-") + end;
  }

  private static String longestFirst(Stream<String> words) {
    return words
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.FRENCH).replaceAll(JOINT, " ");
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
    if (words.matches("[0-9]{1,9}")) {
      return OptionalInt.of(Integer.parseInt(words));
    }
    List<String> parts = List.of(plain(words).split(" ", -1));
    int thousands = parts.indexOf(thousand.get(0));
    int below = below1000(parts.subList(thousands + 1, parts.size()), thousands >= 0);
    int above = thousands < 0 ? 0 : below1000(parts.subList(0, thousands), true);
    if (below < 0 || above < 0) {
      return OptionalInt.empty();
    }
    // "mille" alone is one thousand.
    return OptionalInt.of(thousands < 0 ? below : 1000 * Math.max(1, above) + below);
  }

  /** The value of some words; no words are 0 where these are allowed; words without value -1. */
  private int below1000(List<String> parts, boolean orNone) {
    if (parts.isEmpty()) {
      return orNone ? 0 : -1;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (hundred.contains(parts.get(i))) {
        int hundreds = i == 0 ? 1 : cardinals.getOrDefault(parts.get(0), -1);
        int rest = below100(parts.subList(i + 1, parts.size()));
        boolean valid = i < 2 && hundreds > 0 && hundreds < 10 && rest >= 0;
        return valid ? 100 * hundreds + rest : -1;
      }
    }
    int value = below100(parts);
    return value > 0 ? value : -1;
  }

  private int below100(List<String> parts) {
    return parts.isEmpty() ? 0 : cardinals.getOrDefault(String.join(" ", parts), -1);
  }

  @Override
  public OptionalInt ordinal(String words) {
    Integer number = ordinals.get(plain(words));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  @Override
  public Optional<String> ordinalWords(int number) {
    return number < 1 || number > 99
        ? Optional.empty()
        : Optional.of(Language.capitalized(ordinalWords.get(number)));
  }
}
