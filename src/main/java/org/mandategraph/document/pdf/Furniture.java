package org.mandategraph.document.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Distinguishes running heads and feet from the text.
 *
 * <p>From its second page on a United Nations document has its symbol above the text, and a
 * resolution also its title; below the text are the page number ("2/5") and the job number
 * ("23-24979"), on the first page with the date of issue, a bar code and "Please recycle"
 * (A/RES/78/100). The head of the first page is not furniture: only it states the symbol, the
 * session and the agenda item.
 */
final class Furniture {
  /** Heads are in this upper part of the page, feet below {@link #FOOT}. */
  private static final double HEAD = 0.15;

  private static final double FOOT = 0.87;

  /** The symbol is in this upper part of the first page. */
  private static final double COVER = 0.3;

  /** Heights this near, in points, are the same on two pages. */
  private static final double SAME_HEIGHT = 4;

  private static final Pattern SYMBOL =
      Pattern.compile(
          "[A-Z]{1,8}(?:/[A-Za-z0-9.*()-]{1,20}){1,8}(?<![.;,])(?: ?\\(\\d{4}\\))?\\*{0,3}");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?:[Pp]age )?[-–—]? ?\\d{1,4}(?: ?(?:/|of) ?\\d{1,4})? ?[-–—]?");

  /** "23-24979 (E) 201223", "GE.23-12345(E)", "*2324979*". */
  private static final Pattern JOB =
      Pattern.compile(
          "(?:[A-Z]{1,3}[. ])?\\d{2}-\\d{5}(?: ?\\([A-Z]\\))?(?: {1,9}\\d{6}){0,3}|\\(E\\)(?:"
              + " \\d{6}){0,3}|\\d{6}|\\*\\d{6,9}[A-Z]?\\*");

  private static final Pattern RECYCLE =
      Pattern.compile("(?i)(?:please )?recycle[^\\p{L}]{0,4}|printed on recycled paper");

  private record Place(String text, long height) {}

  private final Set<Place> repeated = new HashSet<>();
  private final Set<String> symbols = new HashSet<>();

  /** Looks at all pages for what they repeat. */
  Furniture(List<Page> pages, List<List<Row>> rows) {
    Set<Place> seen = new HashSet<>();
    for (int i = 0; i < pages.size(); i++) {
      double height = pages.get(i).height();
      rows.get(i).stream()
          .filter(r -> r.baseline() < HEAD * height || r.baseline() > FOOT * height)
          .map(r -> place(r, 0))
          .distinct()
          .filter(place -> !seen.add(place))
          .forEach(repeated::add);
    }
    if (!rows.isEmpty()) {
      rows.get(0).stream()
          .filter(r -> r.baseline() < COVER * pages.get(0).height())
          .map(r -> squeezed(r.text()))
          .filter(t -> SYMBOL.matcher(t).matches())
          .forEach(symbols::add);
    }
  }

  /** The height on a page above which everything is running head; 0 where there is none. */
  double head(Page page, List<Row> rows) {
    if (page.number() == 1) {
      return 0;
    }
    return rows.stream()
        .takeWhile(r -> r.baseline() <= HEAD * page.height())
        .filter(r -> SYMBOL.matcher(r.text()).matches() || isMarginal(r))
        .reduce((higher, lower) -> lower)
        .map(lowest -> headEnd(page, rows, lowest))
        .orElse(0.0);
  }

  /**
   * A long title takes several lines: down to the rule below it, or as long as they are set tight.
   */
  private static double headEnd(Page page, List<Row> rows, Row lowest) {
    for (Rule rule : page.rules()) {
      if (rule.y() > lowest.baseline()
          && rule.y() < HEAD * page.height()
          && rule.width() > page.width() / 2) {
        return rule.y();
      }
    }
    double end = lowest.baseline();
    for (Row row : rows) {
      double gap = row.baseline() - end;
      boolean sameType = row.bold() == lowest.bold() && Math.abs(row.size() - lowest.size()) < 0.3;
      if (gap > 0 && gap < 1.4 * lowest.size() && sameType && lowest.bold()) {
        end = row.baseline();
      }
    }
    return end + 0.5;
  }

  /** The height on a page below which everything is running foot. */
  double foot(Page page, List<Row> rows) {
    double foot = page.height();
    for (int i = rows.size() - 1; i >= 0; i--) {
      Row row = rows.get(i);
      if (row.baseline() < FOOT * page.height() || !isFoot(row)) {
        break;
      }
      foot = row.baseline() - 0.5;
    }
    return foot;
  }

  private boolean isFoot(Row row) {
    return JOB.matcher(row.text()).matches()
        || RECYCLE.matcher(row.text()).matches()
        || isMarginal(row);
  }

  /** Whether a row is what heads and feet both may contain. */
  private boolean isMarginal(Row row) {
    return PAGE_NUMBER.matcher(row.text()).matches()
        || symbols.contains(squeezed(row.text()))
        || isRepeated(row);
  }

  private boolean isRepeated(Row row) {
    return !NoteArea.startsNote(row)
        && IntStream.rangeClosed(-1, 1).anyMatch(step -> repeated.contains(place(row, step)));
  }

  private static Place place(Row row, int step) {
    return new Place(row.text(), Math.round(row.baseline() / SAME_HEIGHT) + step);
  }

  private static String squeezed(String text) {
    return text.replace(" ", "");
  }
}
