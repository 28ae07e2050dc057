package org.mandategraph.document.pdf;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the notes at the foot of a page: what stands below a short rule, in smaller type. The
 * United Nations prints the rule as a line of underscores (A/RES/78/100); others draw it.
 */
final class NoteArea {
  private static final Pattern UNDERSCORES = Pattern.compile("[_\\s‗―─—]{6,80}");
  private static final Pattern MARKER = Pattern.compile("(?:\\d{1,3}|[a-z]|\\*{1,5})/?(?: .*|)");

  /** A drawn note rule is shorter than this part of the page's width. */
  private static final double SHORT = 0.45;

  private NoteArea() {}

  /** The height on a page from which on the notes stand; the foot where there are none. */
  static double start(Page page, List<Row> rows, double foot, double bodySize) {
    for (Row row : rows) {
      if (row.baseline() < foot
          && UNDERSCORES.matcher(row.text()).matches()
          && noted(rows, row.baseline(), foot, bodySize)) {
        return row.baseline() - 0.5;
      }
    }
    for (Rule rule : page.rules()) {
      if (rule.width() < SHORT * page.width()
          && rule.y() < foot
          && noted(rows, rule.y(), foot, bodySize)) {
        return rule.y();
      }
    }
    return foot;
  }

  /** Whether all below is small and a marker comes first or a note goes on from the page before. */
  private static boolean noted(List<Row> rows, double from, double foot, double bodySize) {
    List<Row> below =
        rows.stream().filter(r -> r.baseline() > from + 0.5 && r.baseline() < foot).toList();
    return !below.isEmpty() && below.stream().allMatch(r -> r.size() < bodySize - 0.4);
  }

  static boolean isRule(Row row) {
    return UNDERSCORES.matcher(row.text()).matches();
  }

  /** Whether a row of the notes is the first one of a note: it starts with a marker. */
  static boolean startsNote(Row row) {
    return row.glyphs().get(0).raised() && MARKER.matcher(row.text()).lookingAt();
  }
}
