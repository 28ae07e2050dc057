package org.mandategraph.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.mandategraph.text.Passage;

/**
 * Where a report's text starts: at its paragraph 1, with the headings of chapter and section above
 * it. The cover may hold a table of contents (A/80/23).
 */
final class ReportStart {
  private static final Pattern REPORT = Pattern.compile("Reports? of the .*", Pattern.DOTALL);

  /** The dots that lead from a title to its page in a table of contents. */
  private static final Pattern LEADERS = Pattern.compile("\\.(?: ?\\.){4}");

  private static final Pattern SECTION =
      Pattern.compile("(?:Chapter [IVX]{1,7}\\b|(?:[IVX]{1,7}|[A-Z])\\.\\s).*", Pattern.DOTALL);

  private ReportStart() {}

  /** Whether the words head a report. */
  static boolean heads(String words) {
    return REPORT.matcher(words).matches();
  }

  /** Whether this is paragraph 1. */
  static boolean is(String words) {
    return Numbering.paragraph(words).filter(n -> n == 1).isPresent() && !isListed(words);
  }

  /** Takes the headings that stand above paragraph 1 off the end of the cover. */
  static List<Passage> takeHeadings(List<Passage> cover) {
    int start = cover.size();
    while (start > 0 && isSection(cover.get(start - 1).words())) {
      start--;
    }
    List<Passage> end = cover.subList(start, cover.size());
    List<Passage> headings = List.copyOf(end);
    end.clear();
    return headings;
  }

  private static boolean isSection(String words) {
    return SECTION.matcher(words).matches() && !isListed(words);
  }

  private static boolean isListed(String words) {
    return LEADERS.matcher(words).find();
  }
}
