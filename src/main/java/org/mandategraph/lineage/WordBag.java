package org.mandategraph.lineage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The stems of a text and how often each occurs, without the words that every text has.
 *
 * @param stems in the order of the text
 * @param counts the stems, counted
 */
record WordBag(List<String> stems, Map<String, Integer> counts) {
  private static final Analyzer ANALYZER = new EnglishAnalyzer();

  WordBag {
    stems = List.copyOf(stems);
    counts = Map.copyOf(counts);
  }

  static WordBag of(String text) {
    List<String> stems = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
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

  /** What is left of this bag when another is taken out. */
  WordBag minus(WordBag other) {
    Map<String, Integer> left = new HashMap<>();
    counts.forEach(
        (stem, n) -> {
          int rest = n - other.counts.getOrDefault(stem, 0);
          if (rest > 0) {
            left.put(stem, rest);
          }
        });
    return new WordBag(List.of(), left);
  }
}
