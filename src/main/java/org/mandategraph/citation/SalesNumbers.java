package org.mandategraph.citation;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.citation.Locators.Locator;
import org.mandategraph.citation.Target.OfDocument;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.Reading;

/**
 * Reports of conferences by the number under which they are sold: "(United Nations publication,
 * Sales No. E.96.IV.13), chap. I, resolution 1, annex II" (A/RES/76/140, note 18). Their
 * resolutions have no symbols: the report is cited, the resolution is the place in it.
 */
final class SalesNumbers implements CitationRule {
  private static final String NAME = "sales-number";

  private final Map<String, DocumentSymbol> documents;
  private final Locators locators;
  private final Pattern number;

  SalesNumbers(Lexicon lexicon, Locators locators) {
    this.locators = locators;
    documents = lexicon.authorities().salesNumbers();
    Language language = lexicon.language();
    number =
        language.compile(
            "\\b${citation.sales-number}"
                + " ?(?<number>[EFS]\\.[0-9]{2}\\.[IVX]{1,5}\\.(?:[A-Z]\\.)?[0-9]{1,3})(?![0-9.])(?:"
                + " ${citation.and} \\p{L}{1,12})?");
  }

  @Override
  public void find(Reading reading, FoundCitations found) {
    Matcher m = number.matcher(reading.text());
    while (m.find()) {
      Span span = new Span(m.start(), m.end("number"));
      DocumentSymbol symbol = documents.get(m.group("number"));
      if (symbol != null && found.free(span)) {
        Locator place = locators.inReport(reading.text(), m.end());
        String words = place == null ? null : place.words();
        found.add(
            new FoundCitation(span, new OfDocument(symbol), words, null, Basis.EXPLICIT, NAME));
      }
    }
  }
}
