package org.mandategraph.citation;

import static org.mandategraph.citation.PatternPieces.WIDE_JOINT;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.authority.SymbolSeries;
import org.mandategraph.citation.Cues.Cue;
import org.mandategraph.citation.Locators.Locator;
import org.mandategraph.citation.Target.OfDocument;
import org.mandategraph.document.Span;
import org.mandategraph.language.Patterns;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.Reading;

/**
 * Resolutions by a number alone where the series goes on from year to year: "paragraph 10 of
 * resolution 1533 and paragraph 21 of resolution 1596" (S/RES/1616 (2005)). The number has its
 * year.
 */
final class NumbersWithoutYear implements CitationRule {
  private static final String NAME = "resolution-number-without-year";
  private static final Basis BASIS = Basis.EXPLICIT;
  private static final String NUMBER = "[0-9]{3,4}";
  private static final Pattern EACH = Patterns.compile(NUMBER);

  private final List<SymbolSeries> series;
  private final Cues cues;
  private final Locators locators;
  private final Pattern list;

  NumbersWithoutYear(Lexicon lexicon, Locators locators) {
    this.locators = locators;
    cues = new Cues(lexicon);
    series = lexicon.authorities().series().stream().filter(s -> !s.years().isEmpty()).toList();
    list =
        lexicon
            .language()
            .compile(
                "\\b(?<word>${^citation.resolution}) (?<numbers>%1$s(?![0-9/.-])(?:%2$s%1$s(?![0-9/.-]| ?\\())*)(?! ?\\((?:19|20))"
                    .formatted(NUMBER, WIDE_JOINT));
  }

  @Override
  public void find(Reading reading, FoundCitations found) {
    Matcher m = list.matcher(reading.text());
    while (m.find()) {
      Span word = new Span(m.start("word"), m.end("word"));
      Cue cue = cues.cue("resolution", word, reading);
      List<Body> organ = reading.organ() == null ? List.of() : List.of(reading.organ());
      Collection<Body> bodies = cue.bodies().isEmpty() ? organ : cue.bodies();
      Locator place = locators.before(reading.text(), cue.phraseStart());
      Matcher each = EACH.matcher(reading.text()).region(m.start("numbers"), m.end("numbers"));
      while (each.find()) {
        Span span = new Span(each.start(), each.end());
        boolean first = span.start() == m.start("numbers");
        String front = first && place != null ? place.words() : null;
        if (found.free(span)) {
          document(each.group(), bodies)
              .map(d -> new FoundCitation(span, new OfDocument(d), front, null, BASIS, NAME))
              .ifPresent(found::add);
        }
      }
    }
  }

  private Optional<DocumentSymbol> document(String number, Collection<Body> bodies) {
    return series.stream()
        .filter(s -> bodies.contains(s.body()))
        .findFirst()
        .flatMap(s -> s.withYear(Integer.parseInt(number)).map(s::symbol));
  }
}
