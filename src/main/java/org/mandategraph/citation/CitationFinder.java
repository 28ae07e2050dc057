package org.mandategraph.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.citation.Target.OfDocument;
import org.mandategraph.document.Finding;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.ReadResolution;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.Resolution;
import org.mandategraph.structure.Sourced;

/**
 * Finds what a resolution cites: on its cover, in its paragraphs, in its footnotes. Safe for use by
 * many threads.
 */
public final class CitationFinder {
  private final Authorities authorities;
  private final List<CitationRule> rules;
  private final Ibid ibid;

  /** A finder that knows the bodies, series and instruments of a lexicon. */
  public CitationFinder(Lexicon lexicon) {
    authorities = lexicon.authorities();
    TreatySeries treaties = new TreatySeries(authorities);
    // In this order: a rule may rest on what those above it have found.
    rules =
        List.of(
            new DocumentSymbols(),
            new ResolutionNumbers(authorities),
            treaties,
            new InstrumentNames(authorities),
            new PointingBack(authorities),
            new OwnParagraphs());
    ibid = new Ibid(treaties);
  }

  /**
   * The citations of a resolution: those of the cover, then by paragraph, then by footnote, in
   * reading order, numbered from 1 in each part.
   *
   * @param findings takes the doubts
   */
  public List<Citation> find(ReadResolution read, List<Finding> findings) {
    Resolution resolution = read.resolution();
    List<Citation> citations = new ArrayList<>(cover(resolution));
    Discourse discourse =
        new Discourse(authorities.bodyOf(resolution.metadata().body()).orElse(null));
    for (Paragraph p : resolution.paragraphs()) {
      Passage passage = Passage.of(p.id(), p.text(), false);
      number(passage, mentions(passage, discourse), citations);
    }
    Ibid.@Nullable Chain chain = null;
    String before = null;
    for (Footnote f : resolution.footnotes()) {
      chain = Ibid.follows(before, f.marker()) ? chain : null;
      before = f.marker();
      Passage note = Passage.of(f.id(), f.text(), true);
      Mentions found = mentions(note, discourse);
      chain = ibid.read(note, chain, found, findings);
      number(note, found, citations);
    }
    return List.copyOf(citations);
  }

  private Mentions mentions(Passage passage, Discourse discourse) {
    Mentions found = new Mentions();
    discourse.startPassage();
    rules.forEach(r -> r.find(passage, discourse, found));
    return found;
  }

  private static void number(Passage passage, Mentions found, List<Citation> citations) {
    List<Mention> mentions = found.inOrder();
    for (int i = 0; i < mentions.size(); i++) {
      citations.add(passage.citation(i + 1, mentions.get(i)));
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
