package org.mandategraph.write;

import java.util.List;
import java.util.Objects;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.extract.Extraction;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.count.StatedCount;
import org.mandategraph.mandate.report.ReportMention;
import org.mandategraph.mandate.report.ReportRequest;
import org.mandategraph.mandate.subject.SubjectMention;
import org.mandategraph.mandate.time.Deadline;
import org.mandategraph.mandate.time.Recurrence;

/** The facts of an extraction by the part that states them. */
final class PartFacts {
  /** The part of subjects that the title names. */
  static final String TITLE = "title";

  final ByPart<Citation> citations;
  final ByPart<Act> acts;
  final ByPart<SubjectMention> subjects;
  final ByPart<StatedCount> counts;
  final ByPart<Deadline> deadlines;
  final ByPart<Recurrence> recurrences;
  final ByPart<ReportRequest> requests;
  final ByPart<ReportMention> notings;
  private final String document;

  PartFacts(Extraction extraction) {
    document = extraction.resolution().id();
    citations = ByPart.of(extraction.citations(), Citation::part);
    acts = ByPart.of(extraction.acts(), Act::part);
    subjects = ByPart.of(extraction.subjects(), s -> Objects.requireNonNullElse(s.part(), TITLE));
    counts = ByPart.of(extraction.counts(), StatedCount::part);
    deadlines = ByPart.of(extraction.reporting().deadlines(), Deadline::part);
    recurrences = ByPart.of(extraction.reporting().recurrences(), Recurrence::part);
    requests = ByPart.of(extraction.reporting().requests(), ReportRequest::part);
    notings = ByPart.of(extraction.reporting().mentions(), ReportMention::part);
  }

  List<ParagraphJson.CitationJson> citations(String part) {
    return citations.at(part, c -> ParagraphJson.CitationJson.of(c, key(c.target())));
  }

  /** A symbol, the key of an instrument, or the document's own id. */
  private String key(Target target) {
    if (target instanceof Target.OfDocument d) {
      return d.symbol().value();
    }
    return target instanceof Target.OfInstrument i ? i.instrument().key() : document;
  }
}
