package org.mandategraph.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.citation.Target.OfDocument;
import org.mandategraph.document.Finding;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.ReadResolution;
import org.mandategraph.reading.Reading;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Resolution;
import org.mandategraph.structure.Sourced;

/**
 * Finds what a resolution cites: on its cover, in its paragraphs, in its footnotes. Safe for use by
 * many threads.
 */
public final class CitationFinder {
  private final List<CitationRule> rules;
  private final Ibid ibid;

  /** A finder that knows the series of a lexicon's vocabularies, and reads its language. */
  public CitationFinder(Lexicon lexicon) {
    Language language = lexicon.language();
    Locators locators = new Locators(language);
    TreatySeries treaties = new TreatySeries(lexicon);
    // In this order: a rule may rest on what those above it have found.
    rules =
        List.of(
            new DocumentSymbols(language, locators),
            new SalesNumbers(lexicon, locators),
            new ResolutionNumbers(lexicon, locators),
            new NumbersWithoutYear(lexicon, locators),
            treaties,
            new InstrumentCitations(locators),
            new ThatResolution(language, locators),
            new OwnParagraphs(language));
    ibid = new Ibid(treaties, locators);
  }

  /** The rules, in the order in which they are used. */
  List<CitationRule> rules() {
    return rules;
  }

  /**
   * The citations of a resolution: those of the cover, then by paragraph, then by footnote, in
   * reading order, numbered from 1 in each part.
   *
   * @param findings takes the uncertain results
   */
  public List<Citation> find(ReadResolution read, List<Finding> findings) {
    List<Citation> citations = new ArrayList<>(cover(read.resolution()));
    read.paragraphs().forEach(p -> number(p, found(p), citations));
    Ibid.@Nullable Chain chain = null;
    String before = null;
    for (int i = 0; i < read.footnotes().size(); i++) {
      Footnote footnote = read.resolution().footnotes().get(i);
      chain = Ibid.follows(before, footnote.marker()) ? chain : null;
      before = footnote.marker();
      Reading note = read.footnotes().get(i);
      FoundCitations found = found(note);
      chain = ibid.read(note, chain, found, findings);
      number(note, found, citations);
    }
    return List.copyOf(citations);
  }

  private FoundCitations found(Reading reading) {
    FoundCitations found = new FoundCitations();
    rules.forEach(r -> r.find(reading, found));
    return found;
  }

  private static void number(Reading reading, FoundCitations found, List<Citation> citations) {
    int number = 0;
    for (FoundCitation c : found.inOrder()) {
      citations.add(
          new Citation(
              reading.part(),
              ++number,
              c.span(),
              reading.mapped().source(c.span()),
              reading.words(c.span()),
              c.target(),
              c.locator(),
              c.date(),
              c.basis(),
              c.rule()));
    }
  }

  private static List<Citation> cover(Resolution resolution) {
    List<Sourced<DocumentSymbol>> reports = resolution.metadata().committeeReports();
    List<Citation> citations = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Sourced<DocumentSymbol> report = reports.get(i);
      citations.add(
          new Citation(
              "head",
              i + 1,
              report.source(),
              report.source(),
              report.value().value(),
              new OfDocument(report.value()),
              null,
              null,
              Basis.EXPLICIT,
              "cover"));
    }
    return citations;
  }
}
