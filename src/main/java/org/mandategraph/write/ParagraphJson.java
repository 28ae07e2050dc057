package org.mandategraph.write;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Instrument;
import org.mandategraph.authority.Term;
import org.mandategraph.authority.Verb;
import org.mandategraph.citation.Basis;
import org.mandategraph.citation.Citation;
import org.mandategraph.document.Span;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.addressee.Addressee;
import org.mandategraph.mandate.count.StatedCount;
import org.mandategraph.mandate.detail.DeliverableMention;
import org.mandategraph.mandate.detail.QualifierMention;
import org.mandategraph.mandate.subject.SubjectMention;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.ParagraphKind;
import org.mandategraph.text.NoteCall;

/** A paragraph and the facts that it states. */
record ParagraphJson(
    String id,
    ParagraphKind kind,
    @Nullable String number,
    @JsonInclude(Include.NON_NULL) @Nullable String parent,
    @JsonInclude(Include.NON_NULL) @Nullable String annex,
    @JsonInclude(Include.NON_NULL) @Nullable String heading,
    String text,
    @JsonUnwrapped Span source,
    List<ActJson> acts,
    List<AboutJson> subjects,
    List<CountJson> counts,
    @JsonInclude(Include.NON_EMPTY) List<ReportingJson.DeadlineJson> deadlines,
    @JsonInclude(Include.NON_EMPTY) List<ReportingJson.RecurrenceJson> recurrences,
    @JsonInclude(Include.NON_EMPTY) List<ReportingJson.RequestJson> reportRequests,
    @JsonInclude(Include.NON_EMPTY) List<ReportingJson.NotingJson> reportNotings,
    List<CitationJson> citations,
    List<String> footnotes) {

  static ParagraphJson of(Paragraph p, PartFacts facts) {
    String text = p.text().text();
    return new ParagraphJson(
        p.id(),
        p.kind(),
        p.number(),
        p.parent(),
        p.annex(),
        p.heading(),
        text,
        p.text().source(),
        facts.acts.at(p.id(), a -> ActJson.of(a, text)),
        facts.subjects.at(p.id(), AboutJson::of),
        facts.counts.at(p.id(), CountJson::of),
        facts.deadlines.at(p.id(), ReportingJson.DeadlineJson::of),
        facts.recurrences.at(p.id(), ReportingJson.RecurrenceJson::of),
        facts.requests.at(p.id(), ReportingJson.RequestJson::of),
        facts.notings.at(p.id(), ReportingJson.NotingJson::of),
        facts.citations(p.id()),
        p.calls().stream().map(NoteCall::marker).toList());
  }

  record ActJson(
      Verb verb,
      String phrase,
      List<Actor> addressees,
      @JsonInclude(Include.NON_EMPTY) List<Instrument> partiesTo,
      String clause,
      List<QualifierJson> qualifiers,
      List<DeliverableJson> deliverables,
      @JsonUnwrapped Span source,
      String rule) {
    static ActJson of(Act a, String text) {
      return new ActJson(
          a.verb(),
          a.phrase(),
          a.addressees().stream().map(Addressee::actor).toList(),
          a.partiesTo(),
          a.clause().of(text),
          a.qualifiers().stream().map(q -> QualifierJson.of(q, text)).toList(),
          a.deliverables().stream().map(d -> DeliverableJson.of(d, text)).toList(),
          a.source(),
          a.rule());
    }
  }

  record QualifierJson(
      Term qualifier, String text, List<Actor> with, @JsonUnwrapped Span source, String rule) {
    static QualifierJson of(QualifierMention q, String text) {
      return new QualifierJson(q.qualifier(), q.span().of(text), q.with(), q.source(), q.rule());
    }
  }

  record DeliverableJson(String deliverable, String text, @JsonUnwrapped Span source, String rule) {
    static DeliverableJson of(DeliverableMention d, String text) {
      return new DeliverableJson(d.deliverable().key(), d.span().of(text), d.source(), d.rule());
    }
  }

  /** A subject; the offset is the position of its words in the paragraph's text or in the title. */
  record AboutJson(String subject, String label, String text, int offset, String rule) {
    static AboutJson of(SubjectMention s) {
      return new AboutJson(
          s.subject().term().iri(),
          s.subject().term().label(),
          s.text(),
          s.span().start(),
          s.rule());
    }
  }

  record CountJson(
      BigDecimal value,
      Term counted,
      @Nullable Instrument of,
      @Nullable String asOf,
      boolean asOfStated,
      String text,
      @JsonUnwrapped Span source,
      String rule) {
    static CountJson of(StatedCount c) {
      return new CountJson(
          c.value(), c.counted(), c.of(), c.asOf(), c.asOfStated(), c.text(), c.source(), c.rule());
    }
  }

  record CitationJson(
      String target,
      String text,
      @Nullable String locator,
      @Nullable LocalDate date,
      Basis basis,
      @JsonUnwrapped Span source,
      String rule) {
    static CitationJson of(Citation c, String target) {
      return new CitationJson(
          target, c.text(), c.locator(), c.date(), c.basis(), c.source(), c.rule());
    }
  }
}
