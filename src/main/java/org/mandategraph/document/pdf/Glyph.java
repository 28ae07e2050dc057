package org.mandategraph.document.pdf;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.mandategraph.document.Look;

/**
 * A printed character, in points from the upper left corner of the page.
 *
 * @param text the characters it represents; more than one character for a ligature
 * @param left its left edge
 * @param right its right edge
 * @param baseline distance of its baseline from the upper edge of the page
 * @param size height of its font
 * @param look slant, weight and link; raised where it is smaller and above its line
 */
record Glyph(String text, double left, double right, double baseline, double size, Look look) {
  /** What some characters say together. */
  static String text(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::text).collect(joining());
  }

  boolean isBlank() {
    return text.isBlank();
  }

  boolean isRaised() {
    return look.raised();
  }

  /** The same character as a superscript of a line. */
  Glyph raise() {
    return with(new Look(look.italic(), look.bold(), true, look.href()));
  }

  /** The same character in another size. */
  Glyph sized(double other) {
    return new Glyph(text, left, right, baseline, other, look);
  }

  /** The same character inside a link. */
  Glyph linked(String target) {
    return with(new Look(look.italic(), look.bold(), look.raised(), target));
  }

  private Glyph with(Look other) {
    return new Glyph(text, left, right, baseline, size, other);
  }
}
