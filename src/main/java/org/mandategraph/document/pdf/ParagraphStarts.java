package org.mandategraph.document.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides where paragraphs start, by the means that typesetters use: a gap above, an indented first
 * line, a number or bullet, a change of type, a line that ends before the next word would not have
 * fitted.
 */
final class ParagraphStarts {
  /** A gap this much larger than the usual leading separates paragraphs. */
  private static final double WIDE = 1.2;

  /** Lines this far apart to the side, in parts of the font size, are in different columns. */
  private static final double COLUMN = 3;

  /** An indentation, in parts of the font size. */
  private static final double INDENT = 0.9;

  /** The gap after a number or letter, in parts of the font size: wider than a blank. */
  private static final double TAB = 0.9;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:\\d{1,3}\\.|\\((?:[a-z]{1,4}|\\d{1,2}|[A-Z])\\)|[•●▪○]|[IVX]{1,6}\\.|[A-Z]\\.|\\d{1,3}\\.\\d{1,3}\\.?)"
              + " .*");

  /** A part's number above its title: "II" in A/RES/78/245, "Annex I" in A/C.5/80/L.13. */
  private static final Pattern NUMBER_ALONE =
      Pattern.compile(
          "(?:Annex|Appendix|Enclosure|(?:Annex |Appendix |Part )?[IVXL]{1,6}|[A-Z])\\.?");

  private static final Pattern ENDED = Pattern.compile(".*[.;:,?!]['\"’”)\\]]?\\d{0,3}");

  /** Where most lines of a column start and end. */
  private record Column(double left, double right) {}

  private static final Column NONE = new Column(0, 0);

  private final double leading;
  private final Map<Integer, Column> columns = new HashMap<>();

  /** Measures the running text. */
  ParagraphStarts(List<Row> body) {
    Map<Long, Integer> gaps = new HashMap<>();
    Row last = null;
    for (Row row : body) {
      if (last != null && isBelow(last, row)) {
        long gap = Math.round(10 * (row.baseline() - last.baseline()) / row.size());
        if (gap > 5 && gap < 30) {
          gaps.merge(gap, 1, Integer::sum);
        }
      }
      last = row;
    }
    leading = most(gaps, 12) / 10.0;
    for (int column = 0; column <= 2; column++) {
      columns.put(column, column(body, column));
    }
  }

  private static Column column(List<Row> body, int column) {
    Map<Long, Integer> lefts = new HashMap<>();
    Map<Long, Integer> rights = new HashMap<>();
    for (Row row : body) {
      if (row.column() == column) {
        lefts.merge(Math.round(row.left()), 1, Integer::sum);
        rights.merge(Math.round(row.right()), 1, Integer::sum);
      }
    }
    return new Column(most(lefts, 0), most(rights, 0));
  }

  private static boolean isBelow(Row last, Row row) {
    return last.page() == row.page() && last.column() == row.column();
  }

  private static double most(Map<Long, Integer> counts, long otherwise) {
    return counts.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }

  /**
   * Whether a paragraph starts at a row.
   *
   * @param first the first row of the paragraph before; null at the start of the document
   * @param last the row before; null at the start of the document
   */
  boolean startsAt(@Nullable Row first, @Nullable Row last, Row row) {
    if (first == null || last == null) {
      return true;
    }
    if (row.bold() != last.bold() || Math.abs(row.size() - last.size()) > 0.6) {
      return true;
    }
    if (isBelow(last, row) && isApart(last, row)) {
      return true;
    }
    if (NUMBER_ALONE.matcher(last.text()).matches()) {
      return true;
    }
    Column column = columns.getOrDefault(row.column(), NONE);
    boolean moved = first == last || row.column() != last.column();
    double indent = row.left() - (moved ? column.left() : last.left());
    if (isLabelled(row) && (indent > INDENT * row.size() || row.firstGap() > TAB * row.size())) {
      return true;
    }
    boolean hangs = first == last && isLabelled(first);
    if (indent > INDENT * row.size() && !row.bold()) {
      return !hangs || (!isBelow(last, row) && row.left() > first.left() + 1);
    }
    return endsShort(last, row, columns.getOrDefault(last.column(), NONE));
  }

  private static boolean isLabelled(Row row) {
    return LABEL.matcher(row.text()).matches();
  }

  private boolean isApart(Row last, Row row) {
    double gap = row.baseline() - last.baseline();
    double apart = Math.max(last.left() - row.right(), row.left() - last.right());
    boolean beside = apart > COLUMN * row.size();
    return beside || gap > WIDE * leading * row.size() || gap < 0.5 * row.size();
  }

  /** The next word would have fitted, and the line ends like a paragraph. */
  private boolean endsShort(Row last, Row row, Column column) {
    double room = column.right() - last.right();
    return !row.bold()
        && room > row.firstWord() + 1.5 * row.size()
        && last.left() <= column.left() + 4 * last.size()
        && ENDED.matcher(last.text()).matches();
  }
}
