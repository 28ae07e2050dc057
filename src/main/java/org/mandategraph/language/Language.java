package org.mandategraph.language;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A language that documents are written in: its word lists, read from {@code
 * language/CODE.properties}, its numbers and its dates. Immutable.
 */
public final class Language {
  /** English. */
  public static final Language ENGLISH = new Language("en");

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
    numerals = new EnglishNumerals(this);
    dates = new Dates(list("months"));
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

  /** The words of a list, in order; fails for a list that the language does not have. */
  public List<String> list(String key) {
    return List.of(value(key).split("\\s+", -1));
  }

  /** The words of a list. */
  public Set<String> words(String key) {
    return Set.copyOf(new LinkedHashSet<>(list(key)));
  }

  /** The phrases of a list, in order. */
  public List<String> phrases(String key) {
    return Arrays.stream(value(key).split("\\s*\\|\\s*", -1)).toList();
  }

  /**
   * The source of a pattern for any word or phrase of a list, the longest first, without groups. A
   * blank stands for any one blank.
   */
  public String pattern(String key) {
    List<String> all = value(key).contains("|") ? phrases(key) : list(key);
    return all.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(words -> Pattern.quote(words).replace(" ", "\\E\\s\\Q"))
        .collect(joining("|", "(?:", ")"));
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
