package org.mandategraph.document.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the cells of tables: rows at the same height beside one another, several times in sequence.
 * A line by itself between them is a heading inside the table (the staffing table of A/RES/78/252).
 */
final class Tables {
  /** So many levels with several cells make a table. */
  private static final int FEWEST_LEVELS = 3;

  /** So many single lines may be between two such levels. */
  private static final int MOST_BETWEEN = 3;

  /** The cover's head ends at a wide rule in this upper part of the first page. */
  private static final double COVER = 0.4;

  /** A gap this wide, in parts of the font size, separates cells. */
  private static final double CELL_GAP = 1.0;

  /** The lines of a table's head are this near to each other, in parts of the font size. */
  private static final double TIGHT = 1.6;

  /** Rows this near in height, in points, are beside one another. */
  private static final double SAME_HEIGHT = 1.5;

  private Tables() {}

  /**
   * The rows of a page that belong to tables.
   *
   * @param body the rows of the page without furniture and notes, in order
   */
  static Set<Row> cells(Page page, List<Row> body) {
    double from = page.number() == 1 ? coverEnd(page) : 0;
    List<Row> below = body.stream().filter(r -> r.baseline() > from).toList();
    List<List<Row>> levels = Rows.levels(below, Row::baseline, SAME_HEIGHT);
    Set<Row> cells = new HashSet<>();
    int first = -1;
    int last = -1;
    int count = 0;
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).size() == 1) {
        continue;
      }
      if (first < 0 || i - last > MOST_BETWEEN + 1) {
        keep(levels, first, last, count, cells);
        first = i;
        count = 0;
      }
      last = i;
      count++;
    }
    keep(levels, first, last, count, cells);
    return cells;
  }

  /** The cells of a row of a table: numbers may be near to each other. */
  static List<Row> split(Row row) {
    return row.split(CELL_GAP);
  }

  private static void keep(List<List<Row>> levels, int first, int last, int count, Set<Row> cells) {
    if (count >= FEWEST_LEVELS) {
      int from = first;
      while (from > 0 && continuesUpwards(levels.get(from - 1), levels.get(from).get(0))) {
        from--;
      }
      levels.subList(from, last + 1).forEach(cells::addAll);
    }
  }

  /**
   * Whether a line by itself belongs to the head of a column: set tight, in the same small type.
   */
  private static boolean continuesUpwards(List<Row> above, Row row) {
    Row cell = above.get(0);
    return above.size() == 1
        && Math.abs(cell.size() - row.size()) < 0.3
        && row.baseline() - cell.baseline() < TIGHT * row.size()
        && cell.left() > row.left() + row.size();
  }

  private static double coverEnd(Page page) {
    return page.rules().stream()
        .filter(r -> r.width() > page.width() / 2 && r.y() < COVER * page.height())
        .mapToDouble(Rule::y)
        .max()
        .orElse(0);
  }
}
