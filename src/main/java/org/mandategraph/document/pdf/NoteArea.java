package org.mandategraph.document.pdf;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the notes at the foot of a page: the text below a short rule. The United Nations prints the
 * rule as a line of underscores (A/RES/78/100); others draw it.
 */
final class NoteArea {
  private static final Pattern UNDERSCORES = Pattern.compile("[_‗―─—]{6,80}");
  private static final Pattern MARKER = Pattern.compile("(?:\\d{1,3}|[a-z]|\\*{1,5}|[†‡§])/?");

  /** A note to the title or the sponsors may have no rule above it, as in A/80/L.4. */
  private static final Pattern STAR = Pattern.compile("\\*{1,3}\\s\\p{Lu}");

  /** A drawn note rule is shorter than this part of the page's width. */
  private static final double SHORT = 0.45;

  /** Type smaller than the running text by this much, in points, is note type. */
  private static final double SMALLER = 0.4;

  private final double bodySize;

  NoteArea(double bodySize) {
    this.bodySize = bodySize;
  }

  /** The height on a page at which the notes start; the foot where there are none. */
  double start(Page page, List<Row> rows, double foot) {
    List<Row> above = rows.stream().filter(r -> r.baseline() < foot).toList();
    int small = above.size();
    while (small > 0 && isSmall(above.get(small - 1))) {
      small--;
    }
    for (int i = 0; i < above.size() - 1; i++) {
      if (isRule(above.get(i)) && (i + 1 >= small || startsNote(above.get(i + 1)))) {
        return above.get(i).baseline() - 0.5;
      }
    }
    for (Rule rule : page.rules()) {
      int next = firstBelow(above, rule.y());
      if (isShort(rule, page)
          && next < above.size()
          && startsNote(above.get(next))
          && next >= small) {
        return rule.y();
      }
    }
    return small < above.size() && bearsStar(above.get(small))
        ? above.get(small).baseline() - 0.5
        : foot;
  }

  private boolean isSmall(Row row) {
    return row.size() < bodySize - SMALLER;
  }

  private static int firstBelow(List<Row> rows, double y) {
    int i = 0;
    while (i < rows.size() && rows.get(i).baseline() <= y + 0.5) {
      i++;
    }
    return i;
  }

  /** Whether a drawn rule may be one above notes. */
  static boolean isShort(Rule rule, Page page) {
    return rule.width() < SHORT * page.width();
  }

  /** Whether a row is the printed rule. */
  static boolean isRule(Row row) {
    return UNDERSCORES.matcher(row.text()).matches();
  }

  private static boolean bearsStar(Row row) {
    return STAR.matcher(row.text()).lookingAt();
  }

  /** Whether a row of the notes is the first one of a note: it starts with a marker. */
  static boolean startsNote(Row row) {
    return bearsStar(row) || MARKER.matcher(Glyph.text(row.raisedStart()).strip()).matches();
  }
}
