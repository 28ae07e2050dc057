package org.mandategraph.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.CitationFinder;
import org.mandategraph.document.Finding;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.act.ActFinder;
import org.mandategraph.mandate.act.Acts;
import org.mandategraph.mandate.count.StatedCounts;
import org.mandategraph.mandate.report.Reporting;
import org.mandategraph.mandate.report.ReportingFinder;
import org.mandategraph.mandate.subject.SubjectFinder;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.ReadResolution;
import org.mandategraph.reading.Reader;
import org.mandategraph.structure.Resolution;

/**
 * The stages that depend on a language, with its words. Deadlines, reports, counts and subjects are
 * found in languages that have the word lists for them, {@code report.*} and {@code count.*}.
 */
final class LanguageFinders {
  private final Reader reader;
  private final CitationFinder citations;
  private final ActFinder acts;
  private final @Nullable SubjectFinder subjects;
  private final @Nullable StatedCounts counts;
  private final @Nullable ReportingFinder reporting;

  LanguageFinders(Lexicon lexicon) {
    Language language = lexicon.language();
    boolean counting = language.has("count.reaches");
    reader = new Reader(lexicon);
    citations = new CitationFinder(lexicon);
    acts = new ActFinder(lexicon);
    subjects = counting ? new SubjectFinder(lexicon) : null;
    counts = counting ? new StatedCounts(lexicon) : null;
    reporting = language.has("report.pursuant-to") ? new ReportingFinder(language) : null;
  }

  /**
   * All that is found in a resolution.
   *
   * @param findings what is uncertain so far
   */
  Extraction extraction(SourceDocument source, Resolution resolution, List<Finding> findings) {
    ReadResolution read = reader.read(resolution);
    List<Citation> cited = citations.find(read, findings);
    Acts done = acts.find(read, cited);
    findings.addAll(done.findings());
    return new Extraction(
        source,
        resolution,
        cited,
        done.acts(),
        subjects == null ? List.of() : subjects.find(read, cited),
        counts == null ? List.of() : counts.find(read, cited, done.acts()),
        reporting == null ? Reporting.NONE : reporting.find(read, done.acts(), cited),
        findings);
  }
}
