package org.mandategraph.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts the characters of a page into rows: by their place, independent of their order in the file.
 */
final class Rows {
  /** Baselines this near, in points, are one line. */
  private static final double SAME_LINE = 1.2;

  /**
   * How far above the baseline a superscript is at most, in parts of the line's font size, and a
   * subscript below it.
   */
  private static final double RAISED = 0.65;

  private static final double LOWERED = 0.4;

  private Rows() {}

  /**
   * The rows of a page from top to bottom, and from left to right at the same height; where the
   * page has two columns, the left column before the right one.
   */
  static List<Row> of(Page page) {
    List<PrintedLine> lines = attached(lines(page.glyphs()));
    Optional<Gutter> gutter = Gutter.find(page, lines);
    List<Row> rows = new ArrayList<>();
    if (gutter.isEmpty()) {
      rows.addAll(rows(lines, page, 0));
    } else {
      Gutter found = gutter.get();
      List<PrintedLine> between = lines.subList(found.first(), found.last() + 1);
      rows.addAll(rows(lines.subList(0, found.first()), page, 0));
      rows.addAll(rows(found.side(between, false), page, 1));
      rows.addAll(rows(found.side(between, true), page, 2));
      rows.addAll(rows(lines.subList(found.last() + 1, lines.size()), page, 0));
    }
    return rows;
  }

  private static List<Row> rows(List<PrintedLine> lines, Page page, int column) {
    List<Row> rows = new ArrayList<>();
    lines.forEach(line -> rows.addAll(line.rows(page.number(), column)));
    rows.sort(Comparator.comparingDouble(Row::baseline).thenComparingDouble(Row::left));
    return rows;
  }

  private static List<PrintedLine> lines(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<PrintedLine> lines = new ArrayList<>();
    PrintedLine line = null;
    for (Glyph glyph : sorted) {
      if (line == null || glyph.baseline() - line.top() > SAME_LINE) {
        line = new PrintedLine(glyph.baseline());
        lines.add(line);
      }
      line.add(glyph);
    }
    lines.removeIf(PrintedLine::isBlank);
    lines.forEach(PrintedLine::measure);
    return lines;
  }

  /** Superscripts and subscripts are put into the lines that they belong to. */
  private static List<PrintedLine> attached(List<PrintedLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine script = lines.get(i);
      if (i + 1 < lines.size()) {
        PrintedLine below = lines.get(i + 1);
        if (below.baseline() - script.baseline() <= RAISED * below.size()) {
          below.take(script, true);
        }
      }
      if (i > 0) {
        PrintedLine above = lines.get(i - 1);
        if (script.baseline() - above.baseline() <= LOWERED * above.size()) {
          above.take(script, false);
        }
      }
    }
    lines.removeIf(PrintedLine::isBlank);
    return lines;
  }
}
