package org.mandategraph.text;

import java.util.Optional;
import org.mandategraph.document.Span;

/**
 * A Markdown link, {@code [label](target)}, as conversions of web pages leave it: "resolution [1373
 * \(2001\)](#)".
 *
 * @param label where the words are in the source
 * @param end the position after the closing parenthesis
 */
record MarkdownLink(Span label, int end) {
  private static final int LONGEST = 2000;

  /** The link that starts at a position, if one does. */
  static Optional<MarkdownLink> at(String source, int start, int end) {
    int close = closing(source, start + 1, Math.min(end, start + LONGEST), '[', ']');
    if (close < 0 || close + 1 >= end || source.charAt(close + 1) != '(') {
      return Optional.empty();
    }
    int target = closing(source, close + 2, Math.min(end, close + LONGEST), '(', ')');
    return target < 0
        ? Optional.empty()
        : Optional.of(new MarkdownLink(new Span(start + 1, close), target + 1));
  }

  private static int closing(String source, int from, int end, char open, char close) {
    int depth = 0;
    for (int i = from; i < end; i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == open) {
        depth++;
      } else if (c == close && depth-- == 0) {
        return i;
      }
    }
    return -1;
  }
}
