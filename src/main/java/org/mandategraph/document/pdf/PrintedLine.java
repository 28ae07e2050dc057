package org.mandategraph.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The characters on one baseline of a page, across all its columns.
 *
 * @param top distance of its first character's baseline from the upper edge of the page
 * @param glyphs may change: superscripts move to the lines that they belong to
 * @param size font size of most characters
 * @param baseline distance of the baseline of its full-size characters from the upper edge
 * @param left left edge of the first character
 * @param right right edge of the last character
 */
record PrintedLine(
    double top, List<Glyph> glyphs, double size, double baseline, double left, double right) {
  /** A superscript is at most this large, in parts of the line's font size. */
  private static final double SMALL = 0.85;

  /** A gap this wide, in parts of the font size, separates columns. */
  private static final double COLUMN_GAP = 3.0;

  /** The same after a number, letter or bullet. */
  private static final double LABEL_GAP = 6.0;

  /** A number, letter or bullet before a tab: "78/100.", "(a)", "IV.", "–". */
  private static final Pattern LABEL =
      Pattern.compile("\\(?[\\p{L}\\p{N}][\\p{L}\\p{N}/ -]{0,11}[.)]|[•●▪○–—*-]");

  /** Measures a line. */
  static PrintedLine of(double top, List<Glyph> glyphs) {
    List<Glyph> printed = glyphs.stream().filter(g -> !g.isBlank()).toList();
    double size = MostFrequent.of(printed.stream().mapToDouble(Glyph::size), 10, 1);
    return new PrintedLine(
        top,
        new ArrayList<>(glyphs),
        size,
        printed.stream()
            .filter(g -> g.size() > SMALL * size)
            .mapToDouble(Glyph::baseline)
            .findFirst()
            .orElse(top),
        printed.stream().mapToDouble(Glyph::left).min().orElse(Double.MAX_VALUE),
        printed.stream().mapToDouble(Glyph::right).max().orElse(0));
  }

  boolean isBlank() {
    return glyphs.stream().allMatch(Glyph::isBlank);
  }

  /** The characters on one side of a height of the page, as a line of its own. */
  PrintedLine side(double x, boolean rightSide) {
    PrintedLine side = of(top, glyphs.stream().filter(g -> (g.left() > x) == rightSide).toList());
    return new PrintedLine(top, side.glyphs, side.size, baseline, side.left, side.right);
  }

  /**
   * Moves the small characters of another line that are within this line's width into this line.
   */
  void take(PrintedLine script, boolean raised) {
    Predicate<Glyph> own =
        g ->
            g.size() <= SMALL * size
                && g.left() >= left - 2 * size
                && g.right() <= right + 2 * size;
    script.glyphs.stream().filter(own).forEach(glyph -> glyphs.add(raised ? glyph.raise() : glyph));
    script.glyphs.removeIf(own);
  }

  List<Row> rows(int page, int column) {
    glyphs.sort(Comparator.comparingDouble(Glyph::left));
    List<Row> rows = new ArrayList<>();
    List<Glyph> part = new ArrayList<>();
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        part.add(glyph);
        continue;
      }
      if (last != null && isCopy(last, glyph)) {
        continue;
      }
      double gap = last == null ? 0 : (glyph.left() - last.right()) / size;
      if (gap > LABEL_GAP || (gap > COLUMN_GAP && !isLabel(part))) {
        rows.add(Row.of(page, column, size, baseline, part));
        part = new ArrayList<>();
      }
      part.add(glyph);
      last = glyph;
    }
    rows.add(Row.of(page, column, size, baseline, part));
    rows.removeIf(r -> r.glyphs().isEmpty());
    return rows;
  }

  /** Whether a character was printed over itself to make it look bold. */
  private static boolean isCopy(Glyph a, Glyph b) {
    return a.text().equals(b.text()) && b.left() - a.left() < 0.15 * a.size();
  }

  private static boolean isLabel(List<Glyph> part) {
    String label = Glyph.text(part).strip();
    return label.length() <= 14 && LABEL.matcher(label).matches();
  }
}
