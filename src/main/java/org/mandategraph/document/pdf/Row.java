package org.mandategraph.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The characters of one line of one column, from left to right, with blanks where words part.
 *
 * <p>Where a line holds blanks of its own, those part its words: the letters of a word may stand
 * apart by kerning and justification. Only a line without blanks is parted by its gaps.
 */
final class Row {
  /** A gap that parts words where the line has no blanks of its own, in parts of the font size. */
  private static final double WORD_GAP = 0.18;

  /** A gap that parts words although no blank stands there, such as a tab. */
  private static final double TAB_GAP = 0.7;

  private final int page;
  private final List<Glyph> glyphs;
  private final double size;
  private final double baseline;
  private final String text;

  Row(int page, double size, double baseline, List<Glyph> glyphs) {
    this.page = page;
    this.size = size;
    this.baseline = baseline;
    this.glyphs = spaced(glyphs, size);
    StringBuilder words = new StringBuilder();
    this.glyphs.forEach(g -> words.append(g.text()));
    this.text = words.toString();
  }

  private static List<Glyph> spaced(List<Glyph> glyphs, double size) {
    double gap = glyphs.stream().anyMatch(Glyph::isBlank) ? TAB_GAP : WORD_GAP;
    List<Glyph> out = new ArrayList<>();
    Glyph last = null;
    boolean blank = false;
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        blank = true;
        continue;
      }
      if (last != null && (blank || glyph.left() - last.right() > gap * size)) {
        out.add(blankBetween(last, glyph));
      }
      out.add(glyph);
      last = glyph;
      blank = false;
    }
    return List.copyOf(out);
  }

  private static Glyph blankBetween(Glyph a, Glyph b) {
    return new Glyph(
        " ",
        a.right(),
        Math.max(a.right(), b.left()),
        a.baseline(),
        a.size(),
        a.italic() && b.italic(),
        a.bold() && b.bold(),
        a.raised() && b.raised(),
        a.href() != null && a.href().equals(b.href()) ? a.href() : null);
  }

  /** Counted from 1. */
  int page() {
    return page;
  }

  /** The characters; never empty, first and last no blanks. */
  List<Glyph> glyphs() {
    return glyphs;
  }

  String text() {
    return text;
  }

  double left() {
    return glyphs.get(0).left();
  }

  double right() {
    return glyphs.get(glyphs.size() - 1).right();
  }

  double baseline() {
    return baseline;
  }

  /** Font size of most characters. */
  double size() {
    return size;
  }

  double center() {
    return (left() + right()) / 2;
  }

  /** Whether all its letters are bold, as in a heading. */
  boolean bold() {
    return glyphs.stream().allMatch(g -> g.bold() || g.isBlank() || g.raised());
  }

  /** Width of its first word. */
  double firstWord() {
    return glyphs.get(firstBlank() - 1).right() - left();
  }

  /** Width of the gap behind its first word; 0 where there is no other. */
  double firstGap() {
    int blank = firstBlank();
    return blank == glyphs.size() ? 0 : glyphs.get(blank).right() - glyphs.get(blank).left();
  }

  private int firstBlank() {
    int blank = 0;
    while (blank < glyphs.size() && !glyphs.get(blank).isBlank()) {
      blank++;
    }
    return blank;
  }
}
