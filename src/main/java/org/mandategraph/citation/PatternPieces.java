package org.mandategraph.citation;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandategraph.language.Language;

/**
 * The named pieces that the patterns of this package are built from, in one language. Each is the
 * source of a pattern without groups. All of them match a bounded number of characters, so that a
 * pattern built from them takes time linear in the text.
 */
final class PatternPieces {
  /** "-", "–". */
  static final String DASH = "[\u2013-]";

  /** A letter, for what may not be beside a word. */
  static final String LETTER = "\\p{L}";

  private final Language language;
  private final String and;
  private final String or;
  private final String to;

  PatternPieces(Language language) {
    this.language = language;
    and = word("citation.and");
    or = word("citation.or");
    to = word("citation.to");
  }

  Language language() {
    return language;
  }

  /** What joins the elements of a list: ", and ", ", ", " and ". */
  String joint() {
    return "(?:, " + and + " |, | " + and + " )";
  }

  /** What joins values, ranges included: " or ", " to ", "–". */
  String wideJoint() {
    return "(?:, " + and + " |, | " + and + " | " + or + " | " + to + " |" + DASH + ")";
  }

  /** What is between the ends of a range: " to ", "–", " – ". */
  String range() {
    return "(?: " + to + " | ?" + DASH + " ?)";
  }

  String and() {
    return and;
  }

  /** " and ", " or ", " to ", "–" between two numbers of a list, or nothing. */
  String glue() {
    return "[,;]? ?(?:" + and + "|" + or + "|" + to + "|" + DASH + ")? ?";
  }

  /** The words or phrases of a list as written, the longest first. */
  String word(String key) {
    return alternatives(language.phrases(key).stream());
  }

  /** The same, where the first letter may be a capital: "resolution", "Resolution". */
  String anyInitial(String key) {
    return alternatives(
        language.phrases(key).stream()
            .flatMap(w -> Stream.of(w, Character.toUpperCase(w.charAt(0)) + w.substring(1))));
  }

  private static String alternatives(Stream<String> words) {
    return words
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(joining("|", "(?:", ")"));
  }
}
