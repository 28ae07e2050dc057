package org.mandategraph.write;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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

  private final String document;
  private final Map<String, List<Citation>> citations;
  private final Map<String, List<Act>> acts;
  private final Map<String, List<SubjectMention>> subjects;
  private final Map<String, List<StatedCount>> counts;
  private final Map<String, List<Deadline>> deadlines;
  private final Map<String, List<Recurrence>> recurrences;
  private final Map<String, List<ReportRequest>> requests;
  private final Map<String, List<ReportMention>> notings;

  PartFacts(Extraction extraction) {
    document = extraction.resolution().id();
    citations = by(extraction.citations(), Citation::part);
    acts = by(extraction.acts(), Act::part);
    subjects = by(extraction.subjects(), s -> Objects.requireNonNullElse(s.part(), TITLE));
    counts = by(extraction.counts(), StatedCount::part);
    deadlines = by(extraction.reporting().deadlines(), Deadline::part);
    recurrences = by(extraction.reporting().recurrences(), Recurrence::part);
    requests = by(extraction.reporting().requests(), ReportRequest::part);
    notings = by(extraction.reporting().mentions(), ReportMention::part);
  }

  private static <T> Map<String, List<T>> by(List<T> facts, Function<T, String> part) {
    return facts.stream().collect(groupingBy(part));
  }

  List<Act> acts(String part) {
    return acts.getOrDefault(part, List.of());
  }

  List<ParagraphJson.AboutJson> subjects(String part) {
    return views(subjects, part, ParagraphJson.AboutJson::of);
  }

  List<ParagraphJson.CountJson> counts(String part) {
    return views(counts, part, ParagraphJson.CountJson::of);
  }

  List<ParagraphJson.CitationJson> citations(String part) {
    return views(citations, part, c -> ParagraphJson.CitationJson.of(c, key(c.target())));
  }

  List<ReportingJson.DeadlineJson> deadlines(String part) {
    return views(deadlines, part, ReportingJson.DeadlineJson::of);
  }

  List<ReportingJson.RecurrenceJson> recurrences(String part) {
    return views(recurrences, part, ReportingJson.RecurrenceJson::of);
  }

  List<ReportingJson.RequestJson> requests(String part) {
    return views(requests, part, ReportingJson.RequestJson::of);
  }

  List<ReportingJson.NotingJson> notings(String part) {
    return views(notings, part, ReportingJson.NotingJson::of);
  }

  private static <T, V> List<V> views(
      Map<String, List<T>> byPart, String part, Function<T, V> view) {
    return byPart.getOrDefault(part, List.of()).stream().map(view).toList();
  }

  /** A symbol, the key of an instrument, or the document's own id. */
  private String key(Target target) {
    if (target instanceof Target.OfDocument d) {
      return d.symbol().value();
    }
    return target instanceof Target.OfInstrument i ? i.instrument().key() : document;
  }
}
