package org.mandategraph.document.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A printed character, in points from the upper left corner of the page.
 *
 * @param text the characters it represents; more than one character for a ligature
 * @param left its left edge
 * @param right its right edge
 * @param baseline distance of its baseline from the upper edge of the page
 * @param size height of its font
 * @param italic whether its font is slanted
 * @param bold whether its font is bold
 * @param raised whether it is smaller and above its line: a superscript
 * @param href target of the link it is part of, or null
 */
record Glyph(
    String text,
    double left,
    double right,
    double baseline,
    double size,
    boolean italic,
    boolean bold,
    boolean raised,
    @Nullable String href) {

  boolean isBlank() {
    return text.isBlank();
  }

  /** The same character as a superscript of a line. */
  Glyph raise() {
    return new Glyph(text, left, right, baseline, size, italic, bold, true, href);
  }

  /** The same character in another size. */
  Glyph sized(double other) {
    return new Glyph(text, left, right, baseline, other, italic, bold, raised, href);
  }

  /** The same character inside a link. */
  Glyph linked(String target) {
    return new Glyph(text, left, right, baseline, size, italic, bold, raised, target);
  }
}
