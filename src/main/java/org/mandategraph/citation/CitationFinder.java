package org.mandategraph.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Language language;
  private final UnmarkedOwnParagraphs.@Nullable Rule unmarked;
  private final Locators locators;

  /** A finder that knows the series of a lexicon's vocabularies, and reads its language. */
  public CitationFinder(Lexicon lexicon) {
    language = lexicon.language();
    locators = new Locators(language);
    TreatySeries treaties = new TreatySeries(lexicon);
    OwnParagraphs own = new OwnParagraphs(language);
    // In this order: a rule may rest on what those above it have found.
    rules =
        List.of(
            new DocumentSymbols(language, locators),
            new SalesNumbers(lexicon, locators),
            new ResolutionNumbers(lexicon, locators),
            new NumbersWithoutYear(lexicon, locators),
            treaties,
            new InstrumentCitations(language, locators),
            new ThatResolution(language, locators),
            own);
    unmarked =
        language.has("citation.before-own") ? new UnmarkedOwnParagraphs.Rule(language, own) : null;
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
    List<FoundCitations> notes = notes(read, findings);
    NamedReports reports = new NamedReports(language, locators, reportsByMarker(read, notes));
    UnmarkedOwnParagraphs own =
        unmarked == null ? null : new UnmarkedOwnParagraphs(unmarked, read.resolution());
    List<Citation> citations = new ArrayList<>(cover(read.resolution()));
    for (int i = 0; i < read.paragraphs().size(); i++) {
      Reading paragraph = read.paragraphs().get(i);
      FoundCitations found = found(paragraph);
      reports.find(paragraph, read.resolution().paragraphs().get(i).calls(), found);
      if (own != null) {
        own.find(paragraph, found);
      }
      number(paragraph, found, citations);
    }
    for (int i = 0; i < notes.size(); i++) {
      number(read.footnotes().get(i), notes.get(i), citations);
    }
    return List.copyOf(citations);
  }

  /** What each footnote cites. */
  private List<FoundCitations> notes(ReadResolution read, List<Finding> findings) {
    List<FoundCitations> notes = new ArrayList<>();
    Ibid.@Nullable Chain chain = null;
    String before = null;
    for (int i = 0; i < read.footnotes().size(); i++) {
      Footnote footnote = read.resolution().footnotes().get(i);
      chain = Ibid.follows(before, footnote.marker()) ? chain : null;
      before = footnote.marker();
      Reading note = read.footnotes().get(i);
      FoundCitations found = found(note);
      chain = ibid.read(note, chain, found, findings);
      notes.add(found);
    }
    return notes;
  }

  /** The reports that each footnote cites by their symbols, by its marker. */
  private static Map<String, List<DocumentSymbol>> reportsByMarker(
      ReadResolution read, List<FoundCitations> notes) {
    Map<String, List<DocumentSymbol>> byMarker = new HashMap<>();
    for (int i = 0; i < notes.size(); i++) {
      String marker = read.resolution().footnotes().get(i).marker();
      byMarker.putIfAbsent(marker, NamedReports.reports(notes.get(i).inOrder()));
    }
    return byMarker;
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
