package org.mandategraph.citation;

import org.mandategraph.document.Span;
import org.mandategraph.text.MappedText;

/**
 * One part's text as the rules read it: blanks, hyphens and quotation marks of one kind each, every
 * character at the position it has in the part, so that spans hold for both.
 *
 * @param part id of the part
 * @param mapped the part's text
 * @param text the same text, evened
 * @param note whether the part is a footnote
 */
record Passage(String part, MappedText mapped, String text, boolean note) {
  static Passage of(String part, MappedText mapped, boolean note) {
    return new Passage(part, mapped, even(mapped.text()), note);
  }

  Citation citation(int number, Mention m) {
    return new Citation(
        part,
        number,
        m.span(),
        mapped.source(m.span()),
        m.span().of(mapped.text()),
        m.target(),
        m.locator(),
        m.date(),
        m.basis(),
        m.rule());
  }

  /** What stands in front of a position, so much of it at most. */
  String before(int position, int length) {
    return text.substring(Math.max(0, position - length), position);
  }

  /** What stands behind a position, so much of it at most. */
  String after(int position, int length) {
    return text.substring(position, Math.min(text.length(), position + length));
  }

  String between(Span first, Span second) {
    return first.end() <= second.start() ? text.substring(first.end(), second.start()) : "";
  }

  /** Blanks, hyphens and quotation marks of one kind, as rules and names are compared. */
  static String even(String text) {
    StringBuilder even = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      even.append(even(text.charAt(i)));
    }
    return even.toString();
  }

  private static char even(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u00ad' -> '-';
      case '\u2018', '\u2019' -> '\'';
      case '\u201c', '\u201d' -> '"';
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
    };
  }
}
