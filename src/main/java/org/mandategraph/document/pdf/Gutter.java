package org.mandategraph.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The blank strip between two columns of running text, as in the annual volumes of resolutions:
 * many lines in sequence leave it free, and most of them fill their column. The columns of a table
 * are not filled.
 *
 * @param x its place, in points from the left edge
 * @param first index of the first line that has columns
 * @param last index of the last one
 */
record Gutter(double x, int first, int last) {
  /** The strip lies in this middle part of the page. */
  private static final double FROM = 0.4;

  private static final double TO = 0.6;
  private static final double STEP = 3;

  /** Free on both sides of the strip's middle, in points. */
  private static final double HALF = 4;

  /** So many filled lines make a column. */
  private static final int FEWEST_LINES = 10;

  /** A line that takes this part of its column fills it. */
  private static final double FILLED = 0.75;

  /** The strip of a page, if it has one. */
  static Optional<Gutter> find(Page page, List<PrintedLine> lines) {
    if (lines.size() < FEWEST_LINES) {
      return Optional.empty();
    }
    Gutter best = null;
    double most = 0;
    for (double x = FROM * page.width(); x <= TO * page.width(); x += STEP) {
      Count count = new Count(x);
      for (int i = 0; i <= lines.size(); i++) {
        if (i == lines.size() || !count.takes(lines.get(i))) {
          if (count.score() > most) {
            most = count.score();
            best = new Gutter(x, i - count.lines, i - 1);
          }
          count = new Count(x);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** One side of lines. */
  List<PrintedLine> side(List<PrintedLine> lines, boolean right) {
    return lines.stream().map(l -> l.side(x, right)).filter(l -> !l.isBlank()).toList();
  }

  /** Lines in sequence that leave a strip free. */
  private static final class Count {
    private final double x;
    private int lines;
    private final Side left = new Side();
    private final Side right = new Side();

    Count(double x) {
      this.x = x;
    }

    /** Counts a line, unless it crosses the strip. */
    boolean takes(PrintedLine line) {
      List<Glyph> printed = line.glyphs().stream().filter(g -> !g.isBlank()).toList();
      if (printed.stream().anyMatch(g -> g.left() < x + HALF && g.right() > x - HALF)) {
        return false;
      }
      lines++;
      printed.stream()
          .filter(g -> g.right() < x)
          .mapToDouble(Glyph::right)
          .max()
          .ifPresent(end -> left.add(line.left(), end));
      printed.stream()
          .filter(g -> g.right() >= x)
          .mapToDouble(Glyph::left)
          .min()
          .ifPresent(start -> right.add(start, line.right()));
      return true;
    }

    /** Filled lines of both columns; 0 where one of them is not running text. */
    double score() {
      return left.isText() && right.isText() ? left.filled() + right.filled() : 0;
    }
  }

  /** What lines take of one column. */
  private static final class Side {
    private double from = Double.MAX_VALUE;
    private double to;
    private final List<Double> widths = new ArrayList<>();

    void add(double start, double end) {
      from = Math.min(from, start);
      to = Math.max(to, end);
      widths.add(end - start);
    }

    long filled() {
      return widths.stream().filter(w -> w > FILLED * (to - from)).count();
    }

    boolean isText() {
      return filled() >= FEWEST_LINES && 2 * filled() > widths.size();
    }
  }
}
