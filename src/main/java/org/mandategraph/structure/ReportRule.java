package org.mandategraph.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;
import org.mandategraph.text.Passage;

/**
 * Finds where a report's text starts: at its paragraph 1, with the headings of chapter and section
 * above it. The cover may include a table of contents (A/80/23).
 */
final class ReportRule {
  /** The dots between a title and its page in a table of contents. */
  private static final Pattern LEADERS = Patterns.compile("\\.(?: ?\\.){4}");

  private final Pattern head;
  private final Pattern chapter;
  private final Pattern section;

  ReportRule(Language language) {
    head = language.compile("${report.heads}(?:\\s|(?<=’))");
    chapter = language.compile("${report.chapter}\\s[IVX]{1,7}\\b");
    section = language.compile(chapter.pattern() + "|(?:[IVX]{1,7}|[A-Z])\\.\\s");
  }

  /** Whether the words are the heading of a report. */
  boolean heads(String words) {
    return head.matcher(words).lookingAt();
  }

  /** Whether the words start a chapter. */
  boolean isChapter(String words) {
    return chapter.matcher(words).lookingAt();
  }

  /** Whether this is paragraph 1. */
  boolean starts(String words) {
    return Numbering.paragraph(words).filter(n -> n == 1).isPresent() && !isListed(words);
  }

  /** Removes the headings above paragraph 1 from the end of the cover and returns them. */
  List<Passage> takeHeadings(List<Passage> cover) {
    return HeadingRule.takeEnd(cover, p -> isSection(p.words()));
  }

  private boolean isSection(String words) {
    return section.matcher(words).lookingAt() && !isListed(words);
  }

  private static boolean isListed(String words) {
    return LEADERS.matcher(words).find();
  }
}
