package org.mandategraph.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.mandategraph.language.RomanNumerals;

/**
 * The sub-paragraphs that are open below one paragraph. "(i)" behind "(h)" is the ninth letter;
 * elsewhere it opens a roman level below.
 */
final class SubLevels {
  /** A label that would open a deeper level counts as a sibling: no document has so many levels. */
  private static final int DEEPEST = 32;

  private record Open(String id, String label) {}

  private final String paragraph;
  private final Deque<Open> open = new ArrayDeque<>();

  SubLevels(String paragraph) {
    this.paragraph = paragraph;
  }

  /** Closes the sub-paragraphs that a label ends and returns the id of its parent. */
  String parentOf(String label) {
    for (Open o : open) {
      if (follows(o.label(), label)) {
        while (!open.isEmpty() && !open.peek().equals(o)) {
          open.pop();
        }
        open.pop();
        break;
      }
    }
    if (open.size() == DEEPEST) {
      open.pop();
    }
    return open.isEmpty() ? paragraph : open.peek().id();
  }

  /** The innermost sub-paragraph that is open; empty behind the paragraph's own words. */
  Optional<String> innermost() {
    return Optional.ofNullable(open.peek()).map(Open::id);
  }

  /** Opens a sub-paragraph. */
  void open(String id, String label) {
    open.push(new Open(id, label));
  }

  private static boolean follows(String before, String label) {
    return label.equals(successor(before)) || nextRoman(before, label) || areForeign(before, label);
  }

  /** Of Arabic and Cyrillic letters the order is not known here: one follows the other. */
  private static boolean areForeign(String before, String label) {
    return before.length() == 1
        && label.length() == 1
        && before.charAt(0) > 127
        && label.charAt(0) > 127;
  }

  private static boolean nextRoman(String before, String label) {
    OptionalInt at = RomanNumerals.value(before);
    OptionalInt next = RomanNumerals.value(label);
    return at.isPresent() && next.isPresent() && next.getAsInt() == at.getAsInt() + 1;
  }

  private static String successor(String label) {
    if (label.isEmpty()) {
      return "a";
    }
    if (label.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return String.valueOf(Integer.parseInt(label) + 1);
    }
    char first = label.charAt(0);
    if (label.length() == 1) {
      return first == 'z' ? "aa" : String.valueOf((char) (first + 1));
    }
    return label.chars().allMatch(c -> c == first)
        ? String.valueOf((char) (first + 1)).repeat(label.length())
        : label.toUpperCase(Locale.ROOT);
  }
}
