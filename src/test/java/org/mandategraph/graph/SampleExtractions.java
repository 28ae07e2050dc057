package org.mandategraph.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Counted;
import org.mandategraph.authority.Deliverable;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.authority.Instrument;
import org.mandategraph.authority.Subject;
import org.mandategraph.authority.Term;
import org.mandategraph.authority.Verb;
import org.mandategraph.citation.Basis;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Format;
import org.mandategraph.document.Issue;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.document.Span;
import org.mandategraph.extract.Extraction;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.addressee.Addressee;
import org.mandategraph.mandate.count.StatedCount;
import org.mandategraph.mandate.detail.DeliverableMention;
import org.mandategraph.mandate.detail.QualifierMention;
import org.mandategraph.mandate.report.ReportMention;
import org.mandategraph.mandate.report.ReportRequest;
import org.mandategraph.mandate.report.Reporting;
import org.mandategraph.mandate.subject.SubjectMention;
import org.mandategraph.mandate.time.Deadline;
import org.mandategraph.mandate.time.Recurrence;
import org.mandategraph.structure.Division;
import org.mandategraph.structure.DocumentKind;
import org.mandategraph.structure.FactId;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Keyword;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.ParagraphKind;
import org.mandategraph.structure.Resolution;
import org.mandategraph.structure.Sourced;
import org.mandategraph.structure.Step;
import org.mandategraph.structure.TestResolutions;
import org.mandategraph.structure.Vote;
import org.mandategraph.text.MappedText;
import org.mandategraph.text.NoteCall;

/** Small extractions made by hand, for tests of what comes behind extraction. */
public final class SampleExtractions {
  private static final Authorities AUTHORITIES = Authorities.standard();
  private static final Verb RECALL = verb("recall");
  private static final Verb REQUEST = verb("request");
  private static final Actor UNODC = AUTHORITIES.actor("unodc");
  private static final Instrument UNTOC = AUTHORITIES.instrument("untoc");

  private SampleExtractions() {}

  /** A resolution with one of each: parts, notes, citations, acts and a doubt. */
  public static Extraction resolution(String symbol) {
    return resolution(symbol, "to combat money-laundering");
  }

  /** The same, with other words in its operative paragraph. */
  public static Extraction resolution(String symbol, String asked) {
    String source =
        """
        Resolution adopted by the General Assembly [on the report of the Third Committee (A/66/463)]
        Recalling its resolution 46/152 of 18 December 1991 and the Convention,1
        1. Requests the Office %s, upon request, and a report, as in paragraph 1 above and S/RES/1373(2001):
        (a) With measures \uD834\uDD1E of its own,1 and A/66/303, for 192 States parties;
        1 United Nations, Treaty Series, vol. 2225, No. 39574.
        """
            .formatted(asked);
    MappedText recalling = stretch(source, "Recalling", "Convention,");
    MappedText requests = stretch(source, "Requests", "1373(2001):");
    MappedText measures = stretch(source, "With measures", "parties;");
    MappedText note = stretch(source, "United Nations, Treaty", "39574.");
    int firstCall = source.indexOf(",1\n1.") + 1;
    int secondCall = source.indexOf(",1 and") + 1;
    List<Paragraph> paragraphs =
        List.of(
            paragraph("pp1", ParagraphKind.PREAMBULAR, null, null, recalling, call(71, firstCall)),
            paragraph("op1", ParagraphKind.OPERATIVE, "1", null, requests),
            paragraph("op1.a", ParagraphKind.SUB, "(a)", "op1", measures, call(30, secondCall)));
    List<Citation> citations = new ArrayList<>();
    citations.add(head(source, "A/66/463"));
    citations.add(
        citation(
            "pp1",
            1,
            recalling,
            "46/152",
            document("A/RES/46/152"),
            null,
            LocalDate.of(1991, 12, 18),
            Basis.EXPLICIT));
    citations.add(
        citation(
            "pp1",
            2,
            recalling,
            "the Convention",
            new Target.OfInstrument(UNTOC),
            null,
            null,
            Basis.ANAPHORA));
    citations.add(
        citation(
            "op1",
            1,
            requests,
            "paragraph 1 above",
            new Target.OfThisText(),
            "para. 1",
            null,
            Basis.EXPLICIT));
    citations.add(
        citation(
            "op1",
            2,
            requests,
            "S/RES/1373(2001)",
            document("S/RES/1373(2001)"),
            null,
            null,
            Basis.EXPLICIT));
    citations.add(
        citation(
            "op1.a", 1, measures, "A/66/303", document("A/66/303"), null, null, Basis.EXPLICIT));
    citations.add(
        citation(
            "fn1",
            1,
            note,
            "vol. 2225, No. 39574",
            new Target.OfInstrument(UNTOC),
            "vol. 2225, No. 39574",
            null,
            Basis.TREATY_SERIES));
    List<Act> acts =
        List.of(
            act("pp1", recalling, "Recalling", RECALL, List.of(), List.of(), List.of()),
            act(
                "op1",
                requests,
                "Requests",
                REQUEST,
                List.of(new Addressee(UNODC, find(requests, "the Office"))),
                List.of(qualifier(requests, "upon request")),
                List.of(deliverable(requests, "report"))));
    List<Finding> findings =
        List.of(
            new Finding(
                Issue.CITATION_AMBIGUOUS, "op1", requests.source(), "more than one thing fits"));
    Metadata metadata =
        new Metadata(
            DocumentSymbol.of(symbol),
            DocumentKind.RESOLUTION,
            "A",
            null,
            66,
            "Crime prevention",
            List.of("107"),
            List.of(new Sourced<>(DocumentSymbol.of("A/66/463"), citations.get(0).source())),
            List.of(),
            List.of(
                "Côte d’Ivoire",
                "Pakistan (on behalf of the States Members of the United Nations that are members"
                    + " of the Group of 77 and China)"),
            LocalDate.of(2012, 4, 3),
            LocalDate.of(2011, 12, 19),
            89,
            "11-46676",
            "en",
            List.of(new Keyword("http://metadata.un.org/thesaurus/1001376", "crime prevention")),
            List.of(new Vote(Vote.Choice.AGAINST, 3, List.of("CHINA", "MALI", "ZAIRE"))),
            List.of(
                new Step(
                    Step.Outcome.DRAFT_RESOLUTION,
                    LocalDate.of(2011, 10, 6),
                    "A/C.3/66/L.2/Rev.1",
                    "Italy"),
                new Step(Step.Outcome.ADOPTED, null, "A/66/PV.89 (Resumption 1)", null)));
    Resolution resolution =
        new Resolution(
            symbol,
            metadata,
            paragraphs,
            List.of(
                new Division(
                    "dr1", Division.Kind.DRAFT_RESOLUTION, "I", "Preparations for the Congress"),
                new Division("annex1", Division.Kind.ANNEX, null, null)),
            List.of(new Footnote("fn1", "1", note)),
            findings);
    List<SubjectMention> subjects =
        List.of(
            new SubjectMention(
                null, 1, subject("CRIME PREVENTION"), new Span(0, 16), "Crime prevention", "name"),
            new SubjectMention(
                "op1.a", 1, subject("STATISTICS"), find(measures, "measures"), "measures", "name"));
    return new Extraction(
        source(source),
        resolution,
        citations,
        acts,
        subjects,
        List.of(count("op1.a", measures, "192 States parties")),
        reporting(requests, measures),
        findings);
  }

  /** One of each: a report asked for with its deadline, and a report taken note of. */
  private static Reporting reporting(MappedText requests, MappedText measures) {
    Span asked = find(requests, "as in paragraph 1");
    Deadline deadline =
        new Deadline(
            "op1",
            1,
            new FactId("op1", FactId.Kind.ACT, 1),
            AUTHORITIES.body("general-assembly"),
            67,
            LocalDate.of(2013, 9, 14),
            "as in paragraph 1",
            asked,
            requests.source(asked),
            "session by number");
    Recurrence recurrence =
        new Recurrence(
            "op1",
            new FactId("op1", FactId.Kind.ACT, 1),
            Period.ofYears(1),
            "as in paragraph 1",
            asked,
            requests.source(asked));
    ReportRequest request =
        new ReportRequest(
            "op1",
            1,
            new FactId("op1", FactId.Kind.ACT, 1),
            List.of(UNODC),
            null,
            List.of(AUTHORITIES.body("general-assembly").actor()),
            List.of(deadline),
            List.of(recurrence),
            "measures",
            "as in paragraph 1",
            asked,
            requests.source(asked),
            "to submit");
    Span noted = find(measures, "A/66/303");
    ReportMention noting =
        new ReportMention(
            "op1.a",
            1,
            List.of(UNODC),
            List.of(DocumentSymbol.of("A/66/303")),
            List.of(new ReportMention.Ground(DocumentSymbol.of("A/RES/46/152"), "para. 36")),
            "measures",
            null,
            "A/66/303",
            noted,
            measures.source(noted),
            "symbol in the text");
    return new Reporting(List.of(deadline), List.of(recurrence), List.of(request), List.of(noting));
  }

  /** A draft that bears no symbol. */
  public static Extraction draftWithoutSymbol() {
    String text = "Italy: draft resolution\nTakes note of it.";
    Metadata metadata =
        new Metadata(
            null,
            DocumentKind.DRAFT_RESOLUTION,
            "A",
            "C.3",
            68,
            "Crime",
            List.of("108"),
            List.of(),
            List.of(),
            List.of("Italy"),
            LocalDate.of(2013, 10, 10),
            null,
            null,
            null,
            "en",
            List.of(),
            List.of(),
            List.of());
    Resolution resolution =
        TestResolutions.resolution(
            "draft/68/C.3/2013-10-10/italy",
            metadata,
            List.of(
                paragraph(
                    "op1", ParagraphKind.OPERATIVE, null, null, stretch(text, "Takes", "it."))),
            List.of());
    return new Extraction(
        source(text),
        resolution,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Reporting.NONE,
        List.of());
  }

  private static Verb verb(String key) {
    return AUTHORITIES.verbs().stream().filter(v -> v.key().equals(key)).findAny().orElseThrow();
  }

  private static SourceDocument source(String text) {
    return new SourceDocument(
        "sample.txt",
        Format.TEXT,
        "ab".repeat(32),
        text,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  private static Target document(String symbol) {
    return new Target.OfDocument(DocumentSymbol.of(symbol));
  }

  private static NoteCall call(int position, int source) {
    return new NoteCall(position, "1", source);
  }

  private static Paragraph paragraph(
      String id,
      ParagraphKind kind,
      @Nullable String number,
      @Nullable String parent,
      MappedText text,
      NoteCall... calls) {
    return new Paragraph(id, kind, number, parent, null, null, text, List.of(calls), List.of());
  }

  private static Citation head(String source, String words) {
    int at = source.indexOf(words);
    Span span = new Span(at, at + words.length());
    return new Citation(
        "head", 1, span, span, words, document(words), null, null, Basis.EXPLICIT, "symbol");
  }

  private static Citation citation(
      String part,
      int number,
      MappedText text,
      String words,
      Target target,
      @Nullable String locator,
      @Nullable LocalDate date,
      Basis basis) {
    Span span = find(text, words);
    return new Citation(
        part, number, span, text.source(span), words, target, locator, date, basis, "symbol");
  }

  private static Act act(
      String part,
      MappedText text,
      String phrase,
      Verb verb,
      List<Addressee> addressees,
      List<QualifierMention> qualifiers,
      List<DeliverableMention> deliverables) {
    Span span = find(text, phrase);
    return new Act(
        part,
        1,
        verb,
        phrase,
        span,
        text.source(span),
        new Span(span.start(), text.length()),
        addressees,
        addressees.isEmpty() ? List.of() : List.of(UNTOC),
        qualifiers,
        deliverables,
        AUTHORITIES.actor("general-assembly"),
        "opening-verb");
  }

  private static QualifierMention qualifier(MappedText text, String words) {
    Term term =
        AUTHORITIES.qualifiers().stream().filter(q -> q.label().equals(words)).findAny().get();
    Span span = find(text, words);
    return new QualifierMention(term, span, text.source(span), List.of(UNODC), "phrase");
  }

  private static DeliverableMention deliverable(MappedText text, String words) {
    Term term =
        AUTHORITIES.deliverables().stream()
            .map(Deliverable::term)
            .filter(d -> d.label().equals(words))
            .findAny()
            .get();
    Span span = find(text, words);
    return new DeliverableMention(term, span, text.source(span), "object");
  }

  private static Subject subject(String label) {
    return AUTHORITIES.subjects().stream()
        .filter(s -> s.term().label().equals(label))
        .findAny()
        .get();
  }

  private static StatedCount count(String part, MappedText text, String words) {
    Term term =
        AUTHORITIES.counted().stream()
            .map(Counted::term)
            .filter(c -> words.endsWith(c.label()))
            .findAny()
            .get();
    Span span = find(text, words);
    return new StatedCount(
        part,
        1,
        BigDecimal.valueOf(192),
        term,
        UNTOC,
        "2011",
        true,
        span,
        text.source(span),
        words,
        "number");
  }

  private static Span find(MappedText text, String words) {
    int at = text.text().indexOf(words);
    return new Span(at, at + words.length());
  }

  private static MappedText stretch(String source, String from, String to) {
    int start = source.indexOf(from);
    return MappedText.ofSource(source, new Span(start, source.indexOf(to, start) + to.length()));
  }
}
