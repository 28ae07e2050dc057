package org.mandategraph.write;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Issue;
import org.mandategraph.extract.Extraction;
import org.mandategraph.structure.Division;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Keyword;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Sourced;
import org.mandategraph.structure.Step;
import org.mandategraph.structure.Vote;

/**
 * An extraction as one JSON object. Every statement has its place in the source text and the rule
 * that found it. The schema, {@code schema/extraction.schema.json}, says what each field means.
 */
record ExtractionJson(
    String id,
    @Nullable DocumentSymbol symbol,
    String kind,
    @Nullable String body,
    @Nullable String committee,
    @Nullable Integer session,
    @Nullable String title,
    @Nullable LocalDate distributed,
    @Nullable LocalDate adopted,
    @Nullable Integer plenaryMeeting,
    List<ParagraphJson.AboutJson> subjects,
    List<String> agendaItems,
    List<DocumentSymbol> committeeReports,
    @JsonInclude(Include.NON_EMPTY) List<DocumentSymbol> amends,
    List<String> sponsors,
    @Nullable String jobNumber,
    @JsonInclude(Include.NON_EMPTY) List<Keyword> keywords,
    @JsonInclude(Include.NON_EMPTY) List<VoteJson> votes,
    @JsonInclude(Include.NON_EMPTY) List<StepJson> steps,
    String language,
    String sha256,
    List<DivisionJson> divisions,
    List<ParagraphJson> paragraphs,
    List<FootnoteJson> footnotes,
    List<FindingJson> findings) {

  static ExtractionJson of(Extraction extraction) {
    PartFacts facts = new PartFacts(extraction);
    Metadata m = extraction.resolution().metadata();
    return new ExtractionJson(
        extraction.resolution().id(),
        m.symbol(),
        m.kind().label(),
        m.body(),
        m.committee(),
        m.session(),
        m.title(),
        m.distributed(),
        m.adopted(),
        m.plenaryMeeting(),
        facts.subjects(PartFacts.TITLE),
        m.agendaItems(),
        m.committeeReports().stream().map(Sourced::value).toList(),
        m.amends().stream().map(Sourced::value).toList(),
        m.sponsors(),
        m.jobNumber(),
        m.keywords(),
        m.votes().stream().map(VoteJson::of).toList(),
        m.steps().stream().map(StepJson::of).toList(),
        m.language(),
        extraction.source().sha256(),
        extraction.resolution().divisions().stream().map(DivisionJson::of).toList(),
        extraction.resolution().paragraphs().stream().map(p -> ParagraphJson.of(p, facts)).toList(),
        extraction.resolution().footnotes().stream().map(f -> FootnoteJson.of(f, facts)).toList(),
        extraction.findings().stream().map(FindingJson::of).toList());
  }

  record VoteJson(String choice, int count, List<String> voters) {
    static VoteJson of(Vote v) {
      return new VoteJson(v.choice().label(), v.count(), v.voters());
    }
  }

  record StepJson(
      String outcome, @Nullable LocalDate date, @Nullable String document, @Nullable String by) {
    static StepJson of(Step s) {
      return new StepJson(s.outcome().label(), s.date(), s.document(), s.by());
    }
  }

  record DivisionJson(String id, String kind, @Nullable String number, @Nullable String title) {
    static DivisionJson of(Division d) {
      return new DivisionJson(d.id(), d.kind().label(), d.number(), d.title());
    }
  }

  record FootnoteJson(
      String marker, String text, int start, int end, List<ParagraphJson.CitationJson> citations) {
    static FootnoteJson of(Footnote f, PartFacts facts) {
      return new FootnoteJson(
          f.marker(),
          f.text().text(),
          f.text().source().start(),
          f.text().source().end(),
          facts.citations(f.id()));
    }
  }

  record FindingJson(String issue, String place, int start, int end, @Nullable String detail) {
    static FindingJson of(Finding f) {
      return new FindingJson(
          label(f.issue()), f.place(), f.source().start(), f.source().end(), f.detail());
    }

    /** {@code number-gap} for {@link Issue#NUMBER_GAP}. */
    static String label(Issue issue) {
      return issue.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
