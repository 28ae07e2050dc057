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

  private final Pattern paragraphs;

  OwnParagraphs(Language language) {
    paragraphs =
        language.compile(
            "\\b${citation.paragraph} (%1$s(?:%2$s%1$s){0,12}),? ${citation.of-this-text}\\b"
                .formatted(NUMBER, PatternPieces.WIDE_JOINT));
  }

  @Override
  public void find(Reading reading, FoundCitations found) {
    Matcher m = paragraphs.matcher(reading.text());
    while (m.find()) {
      Matcher each = EACH.matcher(reading.text()).region(m.start(1), m.end(1));
      while (each.find()) {
        boolean only = each.start() == m.start(1) && each.end() == m.end(1);
        Span span = only ? new Span(m.start(), m.end()) : new Span(each.start(), each.end());
        found.add(
            new FoundCitation(
                span, new OfThisText(), "para. " + each.group(), null, Basis.EXPLICIT, NAME));
      }
    }
  }
}
