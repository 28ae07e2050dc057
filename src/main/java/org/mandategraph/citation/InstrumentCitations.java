package org.mandategraph.citation;

import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Instrument;
import org.mandategraph.citation.Locators.Locator;
import org.mandategraph.citation.Target.OfInstrument;
import org.mandategraph.document.Span;
import org.mandategraph.reading.InstrumentMention;
import org.mandategraph.reading.Reading;

/**
 * Treaties and other instruments by name or acronym, "chapter V of the Convention against
 * Corruption", and by words that point back to them: "the Convention", "the Protocols thereto". A
 * name that several instruments share, "the International Covenants on Human Rights", cites each.
 */
final class InstrumentCitations implements CitationRule {
  private static final String BY_NAME = "instrument-name";
  private static final String POINTING_BACK = "pointing-back";

  private final Locators locators;

  InstrumentCitations(Locators locators) {
    this.locators = locators;
  }

  @Override
  public void find(Reading reading, FoundCitations found) {
    for (InstrumentMention mention : reading.instruments()) {
      if (found.free(mention.span())) {
        String place = place(reading.text(), mention);
        for (Instrument instrument : mention.instruments()) {
          found.add(
              new FoundCitation(
                  mention.span(),
                  new OfInstrument(instrument),
                  place,
                  null,
                  mention.shortForm() ? Basis.ANAPHORA : Basis.EXPLICIT,
                  mention.shortForm() ? POINTING_BACK : BY_NAME));
        }
      }
    }
  }

  private @Nullable String place(String text, InstrumentMention mention) {
    Span span = mention.span();
    Locator place =
        mention.shortForm()
            ? locators.before(text, behindArticle(text, span))
            : locators.before(text, span.start());
    if (place == null && !mention.shortForm()) {
      place = locators.singledOut(text, span.end());
    }
    return place == null ? null : place.words();
  }

  /** A short form has its article: "the Convention", "la Convention", "l'Accord". */
  private static int behindArticle(String text, Span shortForm) {
    int at = shortForm.start();
    while (at < shortForm.end() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return Math.min(at + 1, shortForm.end());
  }
}
