package org.mandategraph.document.pdf;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the notes at the foot of a page: what stands below a short rule. The United Nations prints
 * the rule as a line of underscores (A/RES/78/100); others draw it.
 */
final class NoteArea {
  private static final Pattern UNDERSCORES = Pattern.compile("[_‗―─—]{6,80}");
  private static final Pattern MARKER = Pattern.compile("(?:\\d{1,3}|[a-z]|\\*{1,5})/?(?= |$)");

  /** A drawn note rule is shorter than this part of the page's width. */
  private static final double SHORT = 0.45;

  /** Type smaller than the running text by this much, in points, is note type. */
  private static final double SMALLER = 0.4;

  private final double bodySize;

  NoteArea(double bodySize) {
    this.bodySize = bodySize;
  }

  /** The height on a page from which on the notes stand; the foot where there are none. */
  double start(Page page, List<Row> rows, double foot) {
    for (Row row : rows) {
      if (isRule(row) && startsNotes(rows, row.baseline(), foot)) {
        return row.baseline() - 0.5;
      }
    }
    for (Rule rule : page.rules()) {
      boolean small = rule.width() < SHORT * page.width();
      if (small && startsNotes(rows, rule.y(), foot) && beginsWithMarker(rows, rule.y())) {
        return rule.y();
      }
    }
    return foot;
  }

  /** Whether a row is the printed rule. */
  static boolean isRule(Row row) {
    return UNDERSCORES.matcher(row.text()).matches();
  }

  /** Whether a row of the notes is the first one of a note: it starts with a raised marker. */
  static boolean startsNote(Row row) {
    return row.glyphs().get(0).raised() && MARKER.matcher(row.text()).lookingAt();
  }

  /** Whether something stands below, all of it small or with a marker before it. */
  private boolean startsNotes(List<Row> rows, double from, double foot) {
    List<Row> below =
        rows.stream().filter(r -> r.baseline() > from + 0.5 && r.baseline() < foot).toList();
    return !below.isEmpty()
        && (startsNote(below.get(0))
            || below.stream().allMatch(r -> r.size() < bodySize - SMALLER));
  }

  private static boolean beginsWithMarker(List<Row> rows, double from) {
    return rows.stream()
        .filter(r -> r.baseline() > from + 0.5)
        .findFirst()
        .map(NoteArea::startsNote)
        .orElse(false);
  }
}
