package org.mandategraph.document.pdf;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

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
    if (gutter.isEmpty()) {
      return rows(lines, page, 0);
    }
    Gutter found = gutter.get();
    List<PrintedLine> between = lines.subList(found.first(), found.last() + 1);
    List<Row> rows = new ArrayList<>(rows(lines.subList(0, found.first()), page, 0));
    rows.addAll(rows(found.side(between, false), page, 1));
    rows.addAll(rows(found.side(between, true), page, 2));
    rows.addAll(rows(lines.subList(found.last() + 1, lines.size()), page, 0));
    return rows;
  }

  private static List<Row> rows(List<PrintedLine> lines, Page page, int column) {
    List<Row> rows = new ArrayList<>();
    lines.forEach(line -> rows.addAll(line.rows(page.number(), column)));
    rows.sort(Comparator.comparingDouble(Row::baseline).thenComparingDouble(Row::left));
    return rows;
  }

  private static List<PrintedLine> lines(List<Glyph> glyphs) {
    List<Glyph> sorted =
        glyphs.stream().sorted(Comparator.comparingDouble(Glyph::baseline)).toList();
    return levels(sorted, Glyph::baseline, SAME_LINE).stream()
        .map(level -> PrintedLine.of(level.get(0).baseline(), level))
        .filter(line -> !line.isBlank())
        .collect(toCollection(ArrayList::new));
  }

  /**
   * Divides a list where the height of its things leaves that of the first by more than so much.
   */
  static <T> List<List<T>> levels(List<T> things, ToDoubleFunction<T> height, double most) {
    List<List<T>> levels = new ArrayList<>();
    double first = 0;
    for (T thing : things) {
      double here = height.applyAsDouble(thing);
      if (levels.isEmpty() || Math.abs(here - first) > most) {
        levels.add(new ArrayList<>());
        first = here;
      }
      levels.get(levels.size() - 1).add(thing);
    }
    return levels;
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
