package org.mandategraph.language;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Numbers as a language writes them in words: "one hundred and sixty-four" (A/RES/66/181, para. 3),
 * "soixante-dix-huitième" (A/RES/77/65, para. 22). The numbers below one hundred are lists of the
 * language; hundreds and thousands are counted.
 */
public final class Numerals {
  private static final String JOINT = "[\\s\u2010\u2011-]";

  /** More words than this, behind the first, make no number below a million. */
  private static final int MOST_WORDS = 12;

  private final Map<String, Integer> cardinals;
  private final Map<String, Integer> ordinals;
  private final List<String> ordinalWords;
  private final Set<String> hundred;
  private final Set<String> thousand;
  private final Set<String> alone;
  private final Set<String> silent;
  private final String cardinalPattern;

  Numerals(Language language) {
    cardinals = values(language.phrases("number.cardinals"));
    ordinalWords = language.phrases("number.ordinals");
    ordinals = values(ordinalWords);
    hundred = language.words("number.hundred");
    thousand = language.words("number.thousand");
    alone = language.wordsIfAny("number.alone");
    silent = language.wordsIfAny("number.silent");
    String and = language.list("number.and").get(0);
    List<String> first =
        Stream.concat(cardinals.keySet().stream().flatMap(Numerals::words), alone.stream())
            .filter(word -> !word.equals(and))
            .toList();
    List<String> further = Stream.of(first, hundred, thousand).flatMap(Collection::stream).toList();
    cardinalPattern =
        "(?:[0-9]{1,3}|%s(?:%s(?:%s%s)?%s){0,%d})"
            .formatted(anyOf(first), JOINT, and, JOINT, anyOf(further), MOST_WORDS);
  }

  /** The values of words that stand for one, two, three and so on. */
  private static Map<String, Integer> values(List<String> inOrder) {
    Map<String, Integer> values = new HashMap<>();
    for (int i = 0; i < inOrder.size(); i++) {
      for (String words : inOrder.get(i).split("/", -1)) {
        values.put(plain(words), i + 1);
      }
    }
    return values;
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll(JOINT + "{1,3}+", " ");
  }

  private static Stream<String> words(String plain) {
    return Arrays.stream(plain.split(" ", -1));
  }

  /** Longest first: "six" is no number in "sixteen". */
  private static String anyOf(Collection<String> words) {
    return words.stream()
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(w -> w.replace(" ", JOINT))
        .collect(joining("|", "(?:", ")"));
  }

  /** Source of a pattern for a cardinal number in words or in one to three figures, no groups. */
  public String cardinalPattern() {
    return cardinalPattern;
  }

  /** Source of a pattern for an ordinal number in words, from first to ninety-ninth, no groups. */
  public String ordinalPattern() {
    return anyOf(ordinals.keySet());
  }

  /** The number that these words or figures say; empty for words that say none. */
  public OptionalInt cardinal(String words) {
    int value =
        words.matches("[0-9]{1,9}")
            ? Integer.parseInt(words)
            : below(1_000_000, words(plain(words)).filter(w -> !silent.contains(w)).toList());
    return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** The value of words below a power of ten; -1 where they have none. */
  private int below(int limit, List<String> words) {
    if (limit == 100) {
      return cardinals.getOrDefault(String.join(" ", words), -1);
    }
    int unit = limit == 1000 ? 100 : 1000;
    Set<String> named = limit == 1000 ? hundred : thousand;
    int at = (int) words.stream().takeWhile(w -> !named.contains(w)).count();
    if (at == words.size()) {
      return below(unit, words);
    }
    List<String> rest = words.subList(at + 1, words.size());
    int times = at == 0 && alone.contains(words.get(0)) ? 1 : below(unit, words.subList(0, at));
    int more = rest.isEmpty() ? 0 : below(unit, rest);
    return times < 0 || times * unit >= limit || more < 0 ? -1 : times * unit + more;
  }

  /** The number of an ordinal from first to ninety-ninth; empty for any other word. */
  public OptionalInt ordinal(String words) {
    Integer number = ordinals.get(plain(words));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The words of an ordinal from 1 to 99, with a capital: "Sixty-sixth"; empty for any other. */
  public Optional<String> ordinalWords(int number) {
    return number < 1 || number > ordinalWords.size()
        ? Optional.empty()
        : Optional.of(Language.capitalized(ordinalWords.get(number - 1).split("/", -1)[0]));
  }
}
