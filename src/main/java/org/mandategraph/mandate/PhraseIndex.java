package org.mandategraph.mandate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest phrase that starts at a word, whatever the case of its letters.
 *
 * @param <T> what a phrase stands for; the first that claims a phrase has it
 */
final class PhraseIndex<T> {
  /** A phrase found: from its first word up to, not including, {@code end}. */
  record Match<T>(T value, int start, int end) {}

  private static final int MOST_SHADES = 4;

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    @Nullable T value;
  }

  private final Node<T> root = new Node<>();
  private final Set<String> shades;

  /**
   * An empty index.
   *
   * @param shades words that may stand between the words of a phrase and leave it what it is
   */
  PhraseIndex(Set<String> shades) {
    this.shades = shades;
  }

  void put(String phrase, T value) {
    Node<T> node = root;
    Tokens words = new Tokens(phrase);
    for (int i = 0; i < words.size(); i++) {
      node = node.next.computeIfAbsent(words.lower(i), w -> new Node<>());
    }
    node.value = node.value == null ? value : node.value;
  }

  /** The longest phrase that starts at this word and ends before the token {@code limit}. */
  @Nullable Match<T> at(Tokens t, int start, int limit) {
    return longest(t, start, start, Math.min(limit, t.size()), root, 0);
  }

  private @Nullable Match<T> longest(
      Tokens t, int start, int at, int limit, Node<T> node, int shaded) {
    Match<T> best = node.value == null ? null : new Match<>(node.value, start, at);
    if (at >= limit || node.next.isEmpty()) {
      return best;
    }
    Node<T> next = node.next.get(t.lower(at));
    Match<T> found = next == null ? null : longest(t, start, at + 1, limit, next, 0);
    if (found == null && node != root && shaded < MOST_SHADES && shades.contains(t.lower(at))) {
      found = longest(t, start, at + 1, limit, node, shaded + 1);
      // What ends in a shade has not gone on: the phrase ended before it.
      found = found != null && found.value() == node.value && node.value != null ? null : found;
    }
    return found == null ? best : found;
  }
}
