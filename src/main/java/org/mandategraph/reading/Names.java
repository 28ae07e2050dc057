package org.mandategraph.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names of one vocabulary, kept by their words: the longest name that starts at a token is found by
 * one walk. The walk is as long as the name: finding all names of a text takes time linear in it.
 *
 * @param <T> what a name stands for; one name may stand for several
 */
public final class Names<T> {
  /**
   * A name found, from its first token up to, not including, {@code end}.
   *
   * @param values what it stands for, the first put in first
   */
  public record Match<T>(List<T> values, int start, int end) {
    /** What it stands for, where one name stands for one thing. */
    public T value() {
      return values.get(0);
    }
  }

  /** What may stand between the words of a name and leaves it what it is. */
  public interface Filler {
    /** The token behind the filler that starts here; the same token where none does. */
    int behind(Tokens t, int at);

    /** Words of a list, each by itself: "in <i>close</i> cooperation with". */
    static Filler words(Set<String> words) {
      return (t, at) -> words.contains(t.lower(at)) ? at + 1 : at;
    }
  }

  /** Nothing may stand between the words of a name. */
  private static final Filler NONE = (t, at) -> at;

  private static final int MOST_FILLERS = 4;

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    List<T> values = List.of();

    void add(T value) {
      if (!values.contains(value)) {
        values = Stream.concat(values.stream(), Stream.of(value)).toList();
      }
    }
  }

  private final Node<T> root = new Node<>();
  private final boolean foldCase;
  private final boolean possessive;
  private final Filler filler;

  private Names(boolean foldCase, boolean possessive, Filler filler) {
    this.foldCase = foldCase;
    this.possessive = possessive;
    this.filler = filler;
  }

  /** Names in which a word with a capital must bear it in the text, other words need not. */
  static <T> Names<T> withCapitals() {
    return new Names<>(false, false, NONE);
  }

  /** The same, whose words may be possessive: "the Treaty's verification regime" (A/RES/75/87). */
  static <T> Names<T> withCapitalsAndPossessives() {
    return new Names<>(false, true, NONE);
  }

  /** Names that are found whatever the case of their letters. */
  static <T> Names<T> inAnyCase() {
    return new Names<>(true, false, NONE);
  }

  /** The same, where fillers may stand between the words. */
  static <T> Names<T> inAnyCase(Filler filler) {
    return new Names<>(true, false, filler);
  }

  /** Adds a name. */
  void put(String name, T value) {
    put(Tokens.words(name), value);
  }

  /** Adds a name by its words. */
  void put(List<String> words, T value) {
    Node<T> node = root;
    for (String word : words) {
      String key = foldCase ? word.toLowerCase(Locale.ROOT) : word;
      node = node.next.computeIfAbsent(key, w -> new Node<>());
    }
    node.add(value);
  }

  /** What exactly these words stand for; empty where they are no name. */
  public List<T> named(List<String> words) {
    Node<T> node = root;
    for (String word : words) {
      node = node.next.get(foldCase ? word.toLowerCase(Locale.ROOT) : word);
      if (node == null) {
        return List.of();
      }
    }
    return node.values;
  }

  /** The longest name that starts at this token. */
  public @Nullable Match<T> at(Tokens t, int start) {
    return at(t, start, t.size());
  }

  /** The longest name that starts at this token and ends before the token {@code limit}. */
  public @Nullable Match<T> at(Tokens t, int start, int limit) {
    return longest(t, start, start, Math.min(limit, t.size()), root, 0);
  }

  private @Nullable Match<T> longest(
      Tokens t, int start, int at, int limit, Node<T> node, int filled) {
    Match<T> best = node.values.isEmpty() ? null : new Match<>(node.values, start, at);
    if (at >= limit || node.next.isEmpty()) {
      return best;
    }
    Node<T> next = child(node, t, at);
    Match<T> found = next == null ? null : longest(t, start, at + 1, limit, next, 0);
    int behind = found == null && node != root && filled < MOST_FILLERS ? filler.behind(t, at) : at;
    if (behind > at) {
      found = longest(t, start, behind, limit, node, filled + 1);
      // What ends in a filler has not gone on: the name ended before it.
      found = found != null && found.end() == behind ? null : found;
    }
    return found == null ? best : found;
  }

  /** A hyphenated word stands for its parts too: "Plan-of-Action". */
  private @Nullable Node<T> child(Node<T> node, Tokens t, int at) {
    Node<T> next = node.next.get(t.word(at));
    next = next == null ? node.next.get(t.lower(at)) : next;
    next = next == null && possessive ? node.next.get(withoutPossessive(t.word(at))) : next;
    if (next != null || t.word(at).indexOf('-') < 1) {
      return next;
    }
    next = node;
    for (String part : t.lower(at).split("-", -1)) {
      next = next.next.get(part);
      if (next == null) {
        return null;
      }
    }
    return next;
  }

  /** "Treaty" for "Treaty's"; the word itself where it is no possessive. */
  static String withoutPossessive(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }
}
