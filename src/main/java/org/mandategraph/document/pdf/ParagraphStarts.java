package org.mandategraph.document.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Judges where paragraphs start, from what a typesetter does to show it: a gap above, an indented
 * first line, a number or bullet, a change of type, a line that ends before the next word would not
 * have fitted.
 */
final class ParagraphStarts {
  /** A gap this much larger than the usual leading parts paragraphs. */
  private static final double WIDE = 1.2;

  /** An indentation, in parts of the font size. */
  private static final double INDENT = 0.9;

  /** The gap behind a number or letter, in parts of the font size: wider than a blank. */
  private static final double TAB = 0.9;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:\\d{1,3}\\.|\\((?:[a-z]{1,4}|\\d{1,2}|[A-Z])\\)|[•●▪○]|[IVX]{1,6}\\.|[A-Z]\\.|\\d{1,3}\\.\\d{1,3}\\.?) .*");

  /** A part's number above its title, as in A/RES/78/245. */
  private static final Pattern NUMBER_ALONE = Pattern.compile("(?:[IVXL]{1,6}|[A-Z])\\.?");

  private static final Pattern ENDED = Pattern.compile(".*[.;:,?!]['\"’”)\\]]?\\d{0,3}");

  private final double leading;
  private final double margin;
  private final double edge;

  /** Measures the running text. */
  ParagraphStarts(List<Row> body) {
    Map<Long, Integer> gaps = new HashMap<>();
    Map<Long, Integer> lefts = new HashMap<>();
    Map<Long, Integer> rights = new HashMap<>();
    Row last = null;
    for (Row row : body) {
      if (last != null && last.page() == row.page()) {
        long gap = Math.round(10 * (row.baseline() - last.baseline()) / row.size());
        if (gap > 5 && gap < 30) {
          gaps.merge(gap, 1, Integer::sum);
        }
      }
      lefts.merge(Math.round(row.left()), 1, Integer::sum);
      rights.merge(Math.round(row.right()), 1, Integer::sum);
      last = row;
    }
    leading = most(gaps, 12) / 10.0;
    margin = most(lefts, 0);
    edge = most(rights, 0);
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
    if (row.page() == last.page() && isApart(last, row)) {
      return true;
    }
    if (NUMBER_ALONE.matcher(last.text()).matches()) {
      return true;
    }
    double indent = row.left() - (first == last ? margin : last.left());
    if (isLabelled(row) && (indent > INDENT * row.size() || row.firstGap() > TAB * row.size())) {
      return true;
    }
    boolean hangs = first == last && isLabelled(first);
    if (indent > INDENT * row.size() && !row.bold()) {
      return !hangs || (row.page() != last.page() && row.left() > first.left() + 1);
    }
    return endsShort(last, row);
  }

  private static boolean isLabelled(Row row) {
    return LABEL.matcher(row.text()).matches();
  }

  private boolean isApart(Row last, Row row) {
    double gap = row.baseline() - last.baseline();
    return gap > WIDE * leading * row.size() || gap < 0.5 * row.size();
  }

  /** The next word would have fitted, and the line ends like a paragraph. */
  private boolean endsShort(Row last, Row row) {
    double room = edge - last.right();
    return !row.bold()
        && room > row.firstWord() + 1.5 * row.size()
        && last.left() <= margin + 4 * last.size()
        && ENDED.matcher(last.text()).matches();
  }
}
