package org.mandategraph.lineage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The stems of a text and how often each occurs, without the words that every text has.
 *
 * @param stems in the order of the text
 * @param counts the stems, counted, in the order of the alphabet: sums over them do not depend on a
 *     map's order
 */
record WordBag(List<String> stems, SortedMap<String, Integer> counts) {
  private static final Analyzer ANALYZER = new EnglishAnalyzer();

  WordBag {
    stems = List.copyOf(stems);
    counts = Collections.unmodifiableSortedMap(counts);
  }

  static WordBag of(String text) {
    List<String> stems = new ArrayList<>();
    SortedMap<String, Integer> counts = new TreeMap<>();
    try (TokenStream tokens = ANALYZER.tokenStream("text", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stems.add(term.toString());
        counts.merge(term.toString(), 1, Integer::sum);
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return new WordBag(stems, counts);
  }

  /** How often a stem occurs. */
  int count(String stem) {
    return counts.getOrDefault(stem, 0);
  }

  /** What is left of this bag when another is taken out. */
  WordBag minus(WordBag other) {
    SortedMap<String, Integer> left = new TreeMap<>(counts);
    left.replaceAll((stem, n) -> Math.max(0, n - other.count(stem)));
    return new WordBag(List.of(), left);
  }
}
