package org.mandategraph.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Instrument;
import org.mandategraph.citation.Locators.Locator;
import org.mandategraph.citation.Target.OfInstrument;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
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

  /** The longest words between a place and the name, and between two names that share it. */
  private static final int LONGEST_JOINT = 20;

  private final Locators locators;
  private final Pattern common;
  private final Pattern and;

  InstrumentCitations(Language language, Locators locators) {
    this.locators = locators;
    common = language.compile("${citation.common} (?:\\p{L}{1,4} )?$");
    and = language.compile(",? ${citation.and} (?:\\p{L}{1,4} )?");
  }

  @Override
  public void find(Reading reading, FoundCitations found) {
    String shared = null;
    int end = 0;
    for (InstrumentMention mention : reading.instruments()) {
      String place = place(reading.text(), mention);
      shared = shared(reading.text(), mention, place, shared, end);
      place = place == null ? shared : place;
      end = mention.span().end();
      if (found.free(mention.span())) {
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

  /** The place that this name has in common with the one before it, or with the next; or null. */
  private @Nullable String shared(
      String text,
      InstrumentMention mention,
      @Nullable String place,
      @Nullable String before,
      int endBefore) {
    int start = mention.span().start();
    if (place != null) {
      Matcher m = common.matcher(text).region(Math.max(0, start - LONGEST_JOINT), start);
      return m.find() ? place : null;
    }
    boolean goesOn =
        before != null
            && and.matcher(text).region(/* start= */ endBefore, /* end= */ start).matches();
    return goesOn ? before : null;
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
