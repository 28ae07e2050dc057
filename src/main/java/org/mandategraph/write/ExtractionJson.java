package org.mandategraph.write;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Span;
import org.mandategraph.extract.Extraction;
import org.mandategraph.structure.Division;
import org.mandategraph.structure.DocumentKind;
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
    DocumentKind kind,
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
    @JsonInclude(Include.NON_EMPTY) List<Vote> votes,
    @JsonInclude(Include.NON_EMPTY) List<Step> steps,
    String language,
    String sha256,
    List<Division> divisions,
    List<ParagraphJson> paragraphs,
    List<FootnoteJson> footnotes,
    List<Finding> findings) {

  static ExtractionJson of(Extraction extraction) {
    PartFacts facts = new PartFacts(extraction);
    Metadata m = extraction.resolution().metadata();
    return new ExtractionJson(
        extraction.resolution().id(),
        m.symbol(),
        m.kind(),
        m.body(),
        m.committee(),
        m.session(),
        m.title(),
        m.distributed(),
        m.adopted(),
        m.plenaryMeeting(),
        facts.subjects.at(PartFacts.TITLE, ParagraphJson.AboutJson::of),
        m.agendaItems(),
        m.committeeReports().stream().map(Sourced::value).toList(),
        m.amends().stream().map(Sourced::value).toList(),
        m.sponsors(),
        m.jobNumber(),
        m.keywords(),
        m.votes(),
        m.steps(),
        m.language(),
        extraction.source().sha256(),
        extraction.resolution().divisions(),
        extraction.resolution().paragraphs().stream().map(p -> ParagraphJson.of(p, facts)).toList(),
        extraction.resolution().footnotes().stream().map(f -> FootnoteJson.of(f, facts)).toList(),
        extraction.findings());
  }

  record FootnoteJson(
      String marker,
      String text,
      @JsonUnwrapped Span source,
      List<ParagraphJson.CitationJson> citations) {
    static FootnoteJson of(Footnote f, PartFacts facts) {
      return new FootnoteJson(
          f.marker(), f.text().text(), f.text().source(), facts.citations(f.id()));
    }
  }
}
