package org.mandategraph.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.document.Span;

/**
 * Names kept by their words, so that one pass over a text finds them all and the longest wins.
 * Punctuation and blanks between the words do not count, nor does the case of letters save the
 * first: a name starts with a capital or a digit.
 *
 * @param <T> what a name stands for; one name may stand for several
 */
final class NameTrie<T> {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'s?(?!\\p{L}))?");

  /** What may stand between two words of a name. */
  private static final Pattern GAP = Pattern.compile("[ ,:/\\-\u2013'\"()]{1,4}");

  private final Node<T> root = new Node<>();

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    final List<T> values = new ArrayList<>();
  }

  /** A name met in a text. */
  record Hit<T>(Span span, List<T> values) {}

  private record Word(Span span, String folded) {}

  void put(String name, T value) {
    Node<T> node = root;
    for (Word word : words(Passage.even(name))) {
      node = node.next.computeIfAbsent(word.folded, w -> new Node<>());
    }
    if (!node.values.contains(value)) {
      node.values.add(value);
    }
  }

  /** The names in a text, in reading order, none inside another. */
  List<Hit<T>> find(String text) {
    List<Word> words = words(text);
    List<Hit<T>> hits = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end =
          Character.isLowerCase(text.charAt(words.get(at).span.start()))
              ? at
              : longest(text, words, at, hits);
      at = Math.max(end, at + 1);
    }
    return hits;
  }

  /** Adds the longest name that starts at this word, if any; the index of the word behind it. */
  private int longest(String text, List<Word> words, int start, List<Hit<T>> hits) {
    Node<T> node = root;
    Node<T> best = root;
    int end = start;
    for (int i = start; i < words.size(); i++) {
      Word word = words.get(i);
      Node<T> next = node.next.get(word.folded);
      if (next == null || (i > start && !joined(text, words.get(i - 1), word))) {
        break;
      }
      node = next;
      if (!node.values.isEmpty()) {
        best = node;
        end = i + 1;
      }
    }
    if (end > start) {
      Span span = new Span(words.get(start).span.start(), words.get(end - 1).span.end());
      hits.add(new Hit<>(span, List.copyOf(best.values)));
    }
    return end;
  }

  private static boolean joined(String text, Word first, Word second) {
    int start = first.span.end();
    int end = second.span.start();
    return GAP.matcher(text).region(start, end).matches();
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      words.add(new Word(new Span(m.start(), m.end()), m.group().toLowerCase(Locale.ROOT)));
    }
    return words;
  }
}
