package org.mandategraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * Turns positions counted in UTF-16 units into positions counted in characters, as Web Annotation
 * selectors count them.
 */
public final class CodePoints {
  /** Surrogate pairs before each position; null where the text has none. */
  private final int @Nullable [] pairsBefore;

  CodePoints(String text) {
    this.pairsBefore =
        text.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? count(text) : null;
  }

  private static int[] count(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean pair =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      before[i + 1] = before[i] + (pair ? 1 : 0);
    }
    return before;
  }

  /** A place where a text may be cut: within its bounds, never inside a surrogate pair. */
  public static int cut(String text, int position) {
    int at = Math.max(0, Math.min(position, text.length()));
    return at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
        ? at + 1
        : at;
  }

  /** The position in characters. */
  int at(int utf16) {
    return pairsBefore == null ? utf16 : utf16 - pairsBefore[utf16];
  }
}
