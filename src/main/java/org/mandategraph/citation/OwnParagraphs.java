package org.mandategraph.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.citation.Target.OfThisText;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;
import org.mandategraph.reading.Reading;

/**
 * References inside the text: "paragraph 34 above", "paragraphs 3 and 4 of the present resolution".
 * Each paragraph named is a citation of its own. "The present resolution" alone is none: a text
 * that names itself cites nothing.
 */
final class OwnParagraphs implements CitationRule {
  private static final String NAME = "own-paragraph";
  private static final String NUMBER = "[0-9]{1,3}(?: ?\\([a-z]{1,4}\\)){0,2}";
  private static final Pattern EACH = Patterns.compile(NUMBER);

  /** A longer range cites its two ends only. */
  private static final int LONGEST_RANGE = 50;

  private final Pattern paragraphs;
  private final Pattern range;

  OwnParagraphs(Language language) {
    paragraphs =
        language.compile(
            "\\b${citation.paragraph} (%1$s(?:%2$s%1$s){0,12}),? ${citation.of-this-text}\\b"
                .formatted(NUMBER, PatternPieces.WIDE_JOINT));
    range =
        language.compile(
            "(?<from>[0-9]{1,3}) ?(?<joint>${citation.to}|%s) ?".formatted(PatternPieces.DASH));
  }

  @Override
  public void find(Reading reading, FoundCitations found) {
    Matcher m = paragraphs.matcher(reading.text());
    while (m.find()) {
      Matcher each = EACH.matcher(reading.text()).region(m.start(1), m.end(1));
      int last = m.start(1);
      while (each.find()) {
        middle(reading.text(), new Span(last, each.start()), each.group(), found);
        last = each.start();
        boolean only = each.start() == m.start(1) && each.end() == m.end(1);
        Span span = only ? new Span(m.start(), m.end()) : new Span(each.start(), each.end());
        found.add(
            new FoundCitation(
                span, new OfThisText(), "para. " + each.group(), null, Basis.EXPLICIT, NAME));
      }
    }
  }

  /** "paragraphs 5 to 7 above" (S/RES/1343(2001), para. 11): 6 is cited by the joint. */
  private void middle(String text, Span before, String next, FoundCitations found) {
    Matcher m = range.matcher(text).region(before.start(), before.end());
    if (m.matches() && next.matches("[0-9]{1,3}")) {
      int from = Integer.parseInt(m.group("from"));
      int to = Integer.parseInt(next);
      to = to - from > LONGEST_RANGE ? from : to;
      Span joint = new Span(m.start("joint"), m.end("joint"));
      for (int n = from + 1; n < to; n++) {
        found.add(
            new FoundCitation(joint, new OfThisText(), "para. " + n, null, Basis.EXPLICIT, NAME));
      }
    }
  }
}
