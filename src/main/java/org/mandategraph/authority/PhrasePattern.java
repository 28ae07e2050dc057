package org.mandategraph.authority;

import java.util.ArrayList;
import java.util.List;

/**
 * Many phrases written as one: alternatives in parentheses, divided by bars, and a question mark
 * behind parentheses that may be left out. {@code (as|when) (and where)? appropriate} means four
 * phrases. Parentheses may stand inside parentheses. A blank before a comma is dropped.
 */
final class PhrasePattern {
  /** Phrases that one pattern may mean; more is a mistake in the vocabulary. */
  static final int MOST = 500;

  private final String pattern;
  private int at;

  private PhrasePattern(String pattern) {
    this.pattern = pattern;
  }

  /**
   * The phrases that a pattern means, each once.
   *
   * @throws IllegalArgumentException for parentheses that do not match, a question mark that is not
   *     behind parentheses, a phrase without words, and more than {@value #MOST} phrases
   */
  static List<String> expand(String pattern) {
    PhrasePattern reader = new PhrasePattern(pattern);
    List<String> phrases =
        reader.alternatives().stream()
            .map(p -> p.strip().replaceAll(" +", " ").replace(" ,", ","))
            .distinct()
            .toList();
    if (reader.at < pattern.length() || phrases.contains("")) {
      throw reader.wrong();
    }
    return phrases;
  }

  private List<String> alternatives() {
    List<String> phrases = new ArrayList<>(sequence());
    while (next('|')) {
      phrases.addAll(sequence());
    }
    return phrases;
  }

  private List<String> sequence() {
    List<String> phrases = List.of("");
    while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
      phrases = joined(phrases, next('(') ? group() : words());
    }
    return phrases;
  }

  /** From behind an opening parenthesis. */
  private List<String> group() {
    List<String> phrases = alternatives();
    if (!next(')')) {
      throw wrong();
    }
    if (next('?')) {
      phrases.add("");
    }
    return phrases;
  }

  private List<String> words() {
    int start = at;
    while (at < pattern.length() && "(|)?".indexOf(pattern.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      throw wrong();
    }
    return List.of(pattern.substring(start, at));
  }

  private List<String> joined(List<String> starts, List<String> ends) {
    if (starts.size() * ends.size() > MOST) {
      throw wrong();
    }
    return starts.stream().flatMap(s -> ends.stream().map(e -> s + e)).toList();
  }

  private boolean next(char c) {
    boolean here = at < pattern.length() && pattern.charAt(at) == c;
    at += here ? 1 : 0;
    return here;
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException("not a phrase pattern, at %d: %s".formatted(at, pattern));
  }
}
