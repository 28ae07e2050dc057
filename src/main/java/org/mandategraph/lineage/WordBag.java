package org.mandategraph.lineage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;

/**
 * The stems of a text and how often each occurs, without the words that every text has.
 *
 * @param stems in the order of the text
 * @param counts the stems, counted, in the order of the alphabet: sums over them do not depend on a
 *     map's order
 */
record WordBag(List<String> stems, SortedMap<String, Integer> counts) {
  private static final Analyzer ANALYZER = new EnglishAnalyzer();
  private static final Pattern DIGIT = Patterns.compile("[0-9]");
  private static final Set<String> MONTHS =
      Language.ENGLISH.list("months").stream()
          .flatMap(m -> stems(m).stream())
          .filter(m -> !m.equals("may"))
          .collect(Collectors.toUnmodifiableSet());

  WordBag {
    stems = List.copyOf(stems);
    counts = Collections.unmodifiableSortedMap(counts);
  }

  static WordBag of(String text) {
    List<String> stems = stems(text);
    SortedMap<String, Integer> counts = new TreeMap<>();
    stems.forEach(s -> counts.merge(s, 1, Integer::sum));
    return new WordBag(stems, counts);
  }

  /** Whether a stem is of a date, a number or a symbol. */
  static boolean passing(String stem) {
    return MONTHS.contains(stem) || DIGIT.matcher(stem).find();
  }

  private static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    try (TokenStream tokens = ANALYZER.tokenStream("text", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stems.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return stems;
  }

  /** How often a stem occurs. */
  int count(String stem) {
    return counts.getOrDefault(stem, 0);
  }

  /** Share of the pairs of neighbouring stems that another text has too, 0 to 1. */
  double neighboursIn(WordBag other) {
    return neighboursIn(new HashSet<>(other.neighbours()));
  }

  /** Share of the pairs of neighbouring stems that are among these, 0 to 1. */
  double neighboursIn(Set<List<String>> theirs) {
    List<List<String>> ours = neighbours();
    return ours.isEmpty()
        ? 0
        : (double) ours.stream().filter(theirs::contains).count() / ours.size();
  }

  /** The pairs of neighbouring stems. */
  List<List<String>> neighbours() {
    return IntStream.range(1, stems.size()).mapToObj(i -> stems.subList(i - 1, i + 1)).toList();
  }

  /** What is left of this bag when another is taken out. */
  WordBag minus(WordBag other) {
    SortedMap<String, Integer> left = new TreeMap<>(counts);
    left.replaceAll((stem, n) -> Math.max(0, n - other.count(stem)));
    return new WordBag(List.of(), left);
  }
}
