package org.mandategraph.language;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A language that documents are written in: its word lists, read from {@code
 * language/CODE.properties}, its numbers and its dates. Immutable.
 */
public final class Language {
  /** English. */
  public static final Language ENGLISH = new Language("en");

  /** French. */
  public static final Language FRENCH = new Language("fr");

  /** What {@link #detect} returns for a text in none of the languages. */
  public static final String UNDETERMINED = "und";

  private static final List<Language> ALL = List.of(ENGLISH, FRENCH);

  /** A text in a language has one of the language's detecting words in so many words, at most. */
  private static final int WORDS_PER_HIT = 40;

  private static final Pattern WORD = Pattern.compile("\\p{L}++");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\^?[\\w.-]++)\\}");

  private final String code;
  private final Properties lists = new Properties();
  private final Numerals numerals;
  private final Dates dates;

  private Language(String code) {
    this.code = code;
    String file = "/language/" + code + ".properties";
    try (InputStream in = Language.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + file);
      }
      lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    numerals = new Numerals(this);
    dates = new Dates(list("months"));
  }

  /** All languages that the program has rules for, English first. */
  public static List<Language> all() {
    return ALL;
  }

  /**
   * The language whose rules read a text in the language with this code: the language itself or,
   * where the program has none with this code, English.
   */
  public static Language of(String code) {
    return ALL.stream().filter(l -> l.code.equals(code)).findFirst().orElse(ENGLISH);
  }

  /**
   * The code of a text's language, by the most frequent words of each: the language that has most
   * of them; {@link #UNDETERMINED} where these are too few. Takes time linear in the text.
   */
  public static String detect(String text) {
    int[] hits = new int[ALL.size()];
    List<Set<String>> detecting = ALL.stream().map(l -> l.words("detect")).toList();
    int words = 0;
    for (Matcher m = WORD.matcher(text); m.find(); words++) {
      String word = m.group().toLowerCase(Locale.ROOT);
      for (int i = 0; i < hits.length; i++) {
        hits[i] += detecting.get(i).contains(word) ? 1 : 0;
      }
    }
    int most = 0;
    for (int i = 1; i < hits.length; i++) {
      most = hits[i] > hits[most] ? i : most;
    }
    boolean enough = hits[most] > 0 && (long) hits[most] * WORDS_PER_HIT >= words;
    return enough ? ALL.get(most).code : UNDETERMINED;
  }

  /** Its ISO 639-1 code. */
  public String code() {
    return code;
  }

  /** Its cardinal and ordinal numbers in words. */
  public Numerals numerals() {
    return numerals;
  }

  /** Its dates. */
  public Dates dates() {
    return dates;
  }

  /** Whether it has a list: rules that need one that it does not have are not applied to it. */
  public boolean has(String key) {
    return lists.containsKey(key);
  }

  /** The words of a list, in order; fails for a list that the language does not have. */
  public List<String> list(String key) {
    return List.of(value(key).split("\\s+", -1));
  }

  /** The words of a list. */
  public Set<String> words(String key) {
    return Set.copyOf(list(key));
  }

  /** The words of a list; none where the language does not have it. */
  public Set<String> wordsIfAny(String key) {
    return has(key) ? words(key) : Set.of();
  }

  /** The phrases of a list, in order. */
  public List<String> phrases(String key) {
    return Arrays.stream(value(key).split("\\s*\\|\\s*", -1)).filter(p -> !p.isEmpty()).toList();
  }

  /**
   * The source of a pattern for any word or phrase of a list, the longest first, without groups. A
   * blank matches any one blank, an apostrophe the typewriter's too. Behind {@code ^}, the first
   * letter of each may also be a capital.
   */
  public String pattern(String name) {
    boolean eitherCase = name.startsWith("^");
    String key = eitherCase ? name.substring(1) : name;
    List<String> all = value(key).contains("|") ? phrases(key) : list(key);
    return all.stream()
        .flatMap(w -> eitherCase ? Stream.of(w, capitalized(w)) : Stream.of(w))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(w -> Pattern.quote(w).replace(" ", "\\E\\s\\Q").replace("’", "\\E[’']\\Q"))
        .collect(joining("|", "(?:", ")"));
  }

  /**
   * Compiles a pattern in which {@code ${key}} stands for any word or phrase of a list, {@code
   * ${^key}} for the same with or without a capital, {@code ${date}} for a date, {@code ${month}}
   * for a month, {@code ${cardinal}} for a number and {@code ${ordinal}} for an ordinal number in
   * words, all without groups.
   */
  public Pattern compile(String template) {
    Matcher m = PLACEHOLDER.matcher(template);
    return Patterns.compile(m.replaceAll(p -> Matcher.quoteReplacement(part(p.group(1)))));
  }

  private String part(String name) {
    return switch (name) {
      case "date" -> dates.pattern();
      case "month" -> dates.monthPattern();
      case "cardinal" -> numerals.cardinalPattern();
      case "ordinal" -> numerals.ordinalPattern();
      default -> pattern(name);
    };
  }

  private String value(String key) {
    String value = lists.getProperty(key);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("language/" + code + ".properties has no list " + key);
    }
    return value.strip();
  }

  /** A word with a capital: "Sixty-sixth". */
  static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
