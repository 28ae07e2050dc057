package org.mandategraph.extract;

import java.util.List;
import org.mandategraph.citation.Citation;
import org.mandategraph.document.Finding;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.count.StatedCount;
import org.mandategraph.mandate.report.Reporting;
import org.mandategraph.mandate.subject.SubjectMention;
import org.mandategraph.structure.Resolution;

/**
 * All that was read from one document.
 *
 * @param source the source text and what its format told
 * @param resolution structure and metadata
 * @param citations by part, in reading order
 * @param acts by paragraph, in reading order
 * @param subjects what it is about: of the title, then by paragraph
 * @param counts the numbers it states, by paragraph
 * @param reporting deadlines, reports asked for and reports taken note of
 * @param findings the doubts of all stages
 */
public record Extraction(
    SourceDocument source,
    Resolution resolution,
    List<Citation> citations,
    List<Act> acts,
    List<SubjectMention> subjects,
    List<StatedCount> counts,
    Reporting reporting,
    List<Finding> findings) {
  /** Copies the lists. */
  public Extraction {
    citations = List.copyOf(citations);
    acts = List.copyOf(acts);
    subjects = List.copyOf(subjects);
    counts = List.copyOf(counts);
    findings = List.copyOf(findings);
  }
}
