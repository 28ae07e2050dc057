package org.mandategraph.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.mandategraph.document.Look;

/**
 * The characters of one line of one column, from left to right, with blanks between words.
 *
 * <p>Where a line has blanks of its own, they separate its words: kerning and justification may
 * move the letters of a word apart. Only a line without blanks is divided at its gaps.
 *
 * @param page counted from 1
 * @param column 1 and 2 for the columns of a page that has two; otherwise 0
 * @param size font size of most characters
 * @param baseline distance of its baseline from the upper edge of the page
 * @param glyphs never empty, first and last no blanks
 * @param text their words
 */
record Row(int page, int column, double size, double baseline, List<Glyph> glyphs, String text) {
  /**
   * A gap that separates words where the line has no blanks of its own, in parts of the font size.
   */
  private static final double WORD_GAP = 0.18;

  /** A gap that separates words even without a blank, such as a tab. */
  private static final double TAB_GAP = 0.7;

  static Row of(int page, int column, double size, double baseline, List<Glyph> glyphs) {
    List<Glyph> spaced = spaced(glyphs, size);
    return new Row(page, column, size, baseline, spaced, Glyph.text(spaced));
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
    String href = a.look().href();
    Look look =
        new Look(
            a.look().italic() && b.look().italic(),
            a.look().bold() && b.look().bold(),
            a.isRaised() && b.isRaised(),
            href != null && href.equals(b.look().href()) ? href : null);
    return new Glyph(" ", a.right(), Math.max(a.right(), b.left()), a.baseline(), a.size(), look);
  }

  double left() {
    return glyphs.get(0).left();
  }

  double right() {
    return glyphs.get(glyphs.size() - 1).right();
  }

  /** Whether all its letters are bold, as in a heading. */
  boolean bold() {
    return glyphs.stream().allMatch(g -> g.look().bold() || g.isBlank() || g.isRaised());
  }

  /** The superscripts that it starts with: the marker of a note. */
  List<Glyph> raisedStart() {
    return glyphs.stream().takeWhile(Glyph::isRaised).toList();
  }

  /** Width of its first word. */
  double firstWord() {
    return glyphs.get(firstBlank() - 1).right() - left();
  }

  /** Width of the gap after its first word; 0 where there is no other. */
  double firstGap() {
    int blank = firstBlank();
    return blank == glyphs.size() ? 0 : glyphs.get(blank).right() - glyphs.get(blank).left();
  }

  /** Its parts where blanks are wider than this, in parts of the font size. */
  List<Row> split(double gap) {
    List<Row> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.isBlank() && glyph.right() - glyph.left() > gap * size) {
        parts.add(of(page, column, size, baseline, glyphs.subList(from, i)));
        from = i + 1;
      }
    }
    parts.add(of(page, column, size, baseline, glyphs.subList(from, glyphs.size())));
    return parts;
  }

  private int firstBlank() {
    int blank = 0;
    while (blank < glyphs.size() && !glyphs.get(blank).isBlank()) {
      blank++;
    }
    return blank;
  }
}
