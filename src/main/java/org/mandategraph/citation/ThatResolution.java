package org.mandategraph.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.citation.Locators.Locator;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Reading;

/**
 * Paragraphs of the one resolution named shortly before: "paragraph 1 of resolution 1807 (2008) and
 * reaffirms the provisions of paragraphs 2, 3 and 5 of that resolution" (S/RES/2198(2015), para.
 * 1). "That resolution" without a place is no citation of its own.
 */
final class ThatResolution implements CitationRule {
  private static final String NAME = "that-resolution";

  /** How far behind its number "that resolution" may be, in characters. */
  private static final int REACH = 400;

  private final Locators locators;
  private final Pattern words;

  ThatResolution(Language language, Locators locators) {
    this.locators = locators;
    words = language.compile("\\b${citation.that-resolution}\\b");
  }

  @Override
  public void find(Reading reading, FoundCitations found) {
    Matcher m = words.matcher(reading.text());
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      Locator place = locators.before(reading.text(), span.start());
      List<Target> near =
          found.startingIn(new Span(Math.max(0, span.start() - REACH), span.start())).stream()
              .filter(c -> c.rule().equals(ResolutionNumbers.NAME))
              .map(FoundCitation::target)
              .distinct()
              .toList();
      if (place != null && near.size() == 1 && found.free(span)) {
        found.add(new FoundCitation(span, near.get(0), place.words(), null, Basis.ANAPHORA, NAME));
      }
    }
  }
}
