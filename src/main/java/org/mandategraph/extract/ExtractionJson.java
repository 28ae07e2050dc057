package org.mandategraph.extract;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Instrument;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Span;
import org.mandategraph.mandate.StatedCount;
import org.mandategraph.mandate.SubjectMention;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.detail.DeliverableMention;
import org.mandategraph.mandate.detail.QualifierMention;
import org.mandategraph.structure.Division;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Keyword;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.Step;
import org.mandategraph.structure.Vote;
import org.mandategraph.text.NoteCall;

/**
 * Writes an extraction as one JSON object. Every statement carries its place in the source text and
 * the rule that found it.
 */
public final class ExtractionJson {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String TITLE = "title";

  private final Extraction extraction;
  private final Map<String, List<Citation>> citations;
  private final Map<String, List<Act>> acts;
  private final Map<String, List<SubjectMention>> subjects;
  private final Map<String, List<StatedCount>> counts;
  private final ReportingJson reporting;

  private ExtractionJson(Extraction extraction) {
    this.extraction = extraction;
    citations = extraction.citations().stream().collect(groupingBy(Citation::part));
    acts = extraction.acts().stream().collect(groupingBy(Act::part));
    subjects =
        extraction.subjects().stream()
            .collect(groupingBy(s -> Objects.requireNonNullElse(s.part(), TITLE)));
    counts = extraction.counts().stream().collect(groupingBy(StatedCount::part));
    reporting = new ReportingJson(extraction.reporting());
  }

  /** The object on one line, without a line end. */
  public static String write(Extraction extraction) {
    return new ExtractionJson(extraction).document().toString();
  }

  private ObjectNode document() {
    Metadata m = extraction.resolution().metadata();
    ObjectNode o = MAPPER.createObjectNode();
    o.put("id", extraction.resolution().id());
    o.put("symbol", text(m.symbol()));
    o.put("kind", m.kind().label());
    o.put("body", m.body());
    o.put("committee", m.committee());
    o.put("session", m.session());
    o.put("title", m.title());
    o.put("distributed", text(m.distributed()));
    o.put("adopted", text(m.adopted()));
    o.put("plenaryMeeting", m.plenaryMeeting());
    subjects(o, TITLE);
    strings(o, "agendaItems", m.agendaItems().stream());
    strings(o, "committeeReports", m.committeeReports().stream().map(r -> r.value().value()));
    m.amends().forEach(draft -> o.withArray("amends").add(draft.value().value()));
    strings(o, "sponsors", m.sponsors().stream());
    o.put("jobNumber", m.jobNumber());
    marked(o, m);
    o.put("language", m.language());
    o.put("sha256", extraction.source().sha256());
    ArrayNode divisions = o.putArray("divisions");
    extraction.resolution().divisions().forEach(d -> divisions.add(division(d)));
    ArrayNode paragraphs = o.putArray("paragraphs");
    extraction.resolution().paragraphs().forEach(p -> paragraphs.add(paragraph(p)));
    ArrayNode footnotes = o.putArray("footnotes");
    extraction.resolution().footnotes().forEach(f -> footnotes.add(footnote(f)));
    ArrayNode findings = o.putArray("findings");
    extraction.findings().forEach(f -> findings.add(finding(f)));
    return o;
  }

  /** What only mark-up tells; left out where there is none. */
  private static void marked(ObjectNode o, Metadata m) {
    for (Keyword k : m.keywords()) {
      o.withArray("keywords").addObject().put("iri", k.iri()).put("label", k.label());
    }
    for (Vote v : m.votes()) {
      ObjectNode vote = o.withArray("votes").addObject();
      vote.put("choice", v.choice().label());
      vote.put("count", v.count());
      strings(vote, "voters", v.voters().stream());
    }
    for (Step s : m.steps()) {
      ObjectNode step = o.withArray("steps").addObject();
      step.put("outcome", s.outcome().label());
      step.put("date", text(s.date()));
      step.put("document", s.document());
      step.put("by", s.by());
    }
  }

  private static ObjectNode division(Division d) {
    ObjectNode o = MAPPER.createObjectNode();
    o.put("id", d.id());
    o.put("kind", d.kind().label());
    o.put("number", d.number());
    o.put("title", d.title());
    return o;
  }

  private ObjectNode paragraph(Paragraph p) {
    ObjectNode o = MAPPER.createObjectNode();
    o.put("id", p.id());
    o.put("kind", p.kind().label());
    o.put("number", p.number());
    if (p.parent() != null) {
      o.put("parent", p.parent());
    }
    if (p.annex() != null) {
      o.put("annex", p.annex());
    }
    if (p.heading() != null) {
      o.put("heading", p.heading());
    }
    o.put("text", p.text().text());
    span(o, p.text().source());
    ArrayNode a = o.putArray("acts");
    acts.getOrDefault(p.id(), List.of()).forEach(act -> a.add(act(p, act)));
    subjects(o, p.id());
    counts(o, p.id());
    reporting.write(o, p.id());
    citations(o, p.id());
    strings(o, "footnotes", p.calls().stream().map(NoteCall::marker));
    return o;
  }

  private static ObjectNode act(Paragraph p, Act act) {
    ObjectNode o = MAPPER.createObjectNode();
    o.put("verb", act.verb().label());
    o.put("phrase", act.phrase());
    strings(o, "addressees", act.addressees().stream().map(x -> x.actor().key()));
    if (!act.partiesTo().isEmpty()) {
      strings(o, "partiesTo", act.partiesTo().stream().map(Instrument::key));
    }
    o.put("clause", act.clause().of(p.text().text()));
    ArrayNode qualifiers = o.putArray("qualifiers");
    for (QualifierMention q : act.qualifiers()) {
      ObjectNode mention = qualifiers.addObject();
      mention.put("qualifier", q.qualifier().key());
      mention.put("text", q.span().of(p.text().text()));
      strings(mention, "with", q.with().stream().map(Actor::key));
      span(mention, q.source());
      mention.put("rule", q.rule());
    }
    ArrayNode deliverables = o.putArray("deliverables");
    for (DeliverableMention d : act.deliverables()) {
      ObjectNode mention = deliverables.addObject();
      mention.put("deliverable", d.deliverable().key());
      mention.put("text", d.span().of(p.text().text()));
      span(mention, d.source());
      mention.put("rule", d.rule());
    }
    span(o, act.source());
    o.put("rule", act.rule());
    return o;
  }

  /** Subjects with the position of their words in the paragraph's text, or in the title. */
  private void subjects(ObjectNode o, String part) {
    ArrayNode array = o.putArray("subjects");
    for (SubjectMention s : subjects.getOrDefault(part, List.of())) {
      ObjectNode mention = array.addObject();
      mention.put("subject", s.subject().term().iri());
      mention.put("label", s.subject().term().label());
      mention.put("text", s.text());
      mention.put("offset", s.span().start());
      mention.put("rule", s.rule());
    }
  }

  private void counts(ObjectNode o, String part) {
    ArrayNode array = o.putArray("counts");
    for (StatedCount c : counts.getOrDefault(part, List.of())) {
      ObjectNode count = array.addObject();
      count.put("value", c.value());
      count.put("counted", c.counted().key());
      count.put("of", c.of() == null ? null : c.of().key());
      count.put("asOf", c.asOf());
      count.put("asOfStated", c.asOfStated());
      count.put("text", c.text());
      span(count, c.source());
      count.put("rule", c.rule());
    }
  }

  private void citations(ObjectNode o, String part) {
    ArrayNode array = o.putArray("citations");
    citations.getOrDefault(part, List.of()).forEach(c -> array.add(citation(c)));
  }

  private ObjectNode citation(Citation c) {
    ObjectNode o = MAPPER.createObjectNode();
    o.put("target", target(c.target()));
    o.put("text", c.text());
    o.put("locator", c.locator());
    o.put("date", text(c.date()));
    o.put("basis", c.basis().label());
    span(o, c.source());
    o.put("rule", c.rule());
    return o;
  }

  private String target(Target target) {
    if (target instanceof Target.OfDocument d) {
      return d.symbol().value();
    }
    if (target instanceof Target.OfInstrument i) {
      return i.instrument().key();
    }
    return extraction.resolution().id();
  }

  private ObjectNode footnote(Footnote f) {
    ObjectNode o = MAPPER.createObjectNode();
    o.put("marker", f.marker());
    o.put("text", f.text().text());
    span(o, f.text().source());
    citations(o, f.id());
    return o;
  }

  private static ObjectNode finding(Finding f) {
    ObjectNode o = MAPPER.createObjectNode();
    o.put("issue", f.issue().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    o.put("place", f.place());
    span(o, f.source());
    o.put("detail", f.detail());
    return o;
  }

  static void span(ObjectNode o, Span span) {
    o.put("start", span.start());
    o.put("end", span.end());
  }

  private static void strings(ObjectNode o, String field, Stream<String> values) {
    ArrayNode array = o.putArray(field);
    values.forEach(array::add);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
