package org.mandategraph.document.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
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

  private final double leading;
  private final List<Column> columns;

  /** Measures the running text. */
  ParagraphStarts(List<Row> body) {
    DoubleStream gaps =
        IntStream.range(1, body.size())
            .filter(i -> isBelow(body.get(i - 1), body.get(i)))
            .mapToDouble(i -> gap(body.get(i - 1), body.get(i)))
            .filter(gap -> gap > 0.55 && gap < 2.95);
    leading = MostFrequent.of(gaps, 10, 1.2);
    columns = IntStream.rangeClosed(0, 2).mapToObj(column -> column(body, column)).toList();
  }

  /** How far a row is below another, in parts of its font size. */
  private static double gap(Row last, Row row) {
    return (row.baseline() - last.baseline()) / row.size();
  }

  private static Column column(List<Row> body, int column) {
    List<Row> rows = body.stream().filter(r -> r.column() == column).toList();
    return new Column(
        MostFrequent.of(rows.stream().mapToDouble(Row::left), 1, 0),
        MostFrequent.of(rows.stream().mapToDouble(Row::right), 1, 0));
  }

  private static boolean isBelow(Row last, Row row) {
    return last.page() == row.page() && last.column() == row.column();
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
    if (row.bold() != last.bold()
        || Math.abs(row.size() - last.size()) > 0.6
        || (isBelow(last, row) && isApart(last, row))
        || NUMBER_ALONE.matcher(last.text()).matches()) {
      return true;
    }
    Column column = columns.get(row.column());
    boolean moved = first.equals(last) || row.column() != last.column();
    double indent = row.left() - (moved ? column.left() : last.left());
    if (isLabelled(row) && (indent > INDENT * row.size() || row.firstGap() > TAB * row.size())) {
      return true;
    }
    boolean hangs = first.equals(last) && isLabelled(first);
    if (indent > INDENT * row.size() && !row.bold()) {
      return !hangs || (!isBelow(last, row) && row.left() > first.left() + 1);
    }
    return endsShort(last, row, columns.get(last.column()));
  }

  private static boolean isLabelled(Row row) {
    return LABEL.matcher(row.text()).matches();
  }

  private boolean isApart(Row last, Row row) {
    double gap = gap(last, row);
    double apart = Math.max(last.left() - row.right(), row.left() - last.right());
    boolean beside = apart > COLUMN * row.size();
    return beside || gap > WIDE * leading || gap < 0.5;
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
