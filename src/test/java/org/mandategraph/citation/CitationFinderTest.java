package org.mandategraph.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Instrument;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Issue;
import org.mandategraph.document.Span;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.ParagraphKind;
import org.mandategraph.structure.Resolution;
import org.mandategraph.structure.TestResolutions;
import org.mandategraph.text.MappedText;
import org.mandategraph.text.NoteCall;

class CitationFinderTest {
  @Test
  void everyCitationQuotesTheTextAtItsSpan() {
    String text =
        "Recalling\u00a0its resolutions 66/181, 65/232 and the Charter of the United Nations,";
    List<Citation> citations = Texts.inParagraph("A", text);

    assertThat(citations).hasSize(3);
    assertThat(citations).allSatisfy(c -> assertThat(c.span().of(text)).isEqualTo(c.text()));
    assertThat(citations).extracting(Citation::number).containsExactly(1, 2, 3);
  }

  @Test
  void aMissingNoteBlocksIbid() {
    Resolution read = Texts.resolution("A", List.of(), List.of("Resolution 60/288.", "Ibid."));
    Resolution gap =
        TestResolutions.resolution(
            read.id(),
            read.metadata(),
            List.of(),
            List.of(
                read.footnotes().get(0), new Footnote("fn3", "3", read.footnotes().get(1).text())));
    List<Finding> findings = new ArrayList<>();

    List<Citation> citations = Texts.find(gap, findings);

    assertThat(citations).extracting(Citation::part).containsExactly("fn1");
    assertThat(findings).extracting(Finding::issue).containsExactly(Issue.IBID_BLOCKED);
  }

  @Test
  void aReportIsTheOneOfTheNoteCalledBehindItsName() {
    String text =
        "Recalls paragraph 24 of its report, and paragraph 5 of the report of the Advisory"
            + " Committee;";
    Paragraph paragraph =
        Texts.paragraph(
            "op1",
            ParagraphKind.OPERATIVE,
            "1",
            text,
            List.of(new NoteCall(text.indexOf(" and"), "1", 0)));
    Resolution note = Texts.resolution("A", List.of(), List.of("A/76/30 and A/76/30/Corr.1."));
    Resolution resolution =
        TestResolutions.resolution("test", note.metadata(), List.of(paragraph), note.footnotes());

    assertThat(Texts.find(resolution, new ArrayList<>()))
        .filteredOn(c -> c.part().equals("op1"))
        .extracting(c -> Texts.name(c.target()) + " " + c.locator())
        .containsExactly("A/76/30 paragraph 24");
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void theExampleOfAnInstrumentCitesIt(Instrument instrument) {
    for (String name : names(instrument)) {
      assertThat(Texts.inParagraph("A", "Recalling the " + name + ","))
          .as(name)
          .extracting(c -> Texts.name(c.target()))
          .contains(instrument.key());
    }
  }

  @Test
  void theExampleOfEveryRowCitesIt() {
    Model rows = RDFDataMgr.loadModel("ontology/instruments.ttl");
    List<Statement> examples = rows.listStatements(null, SKOS.example, (String) null).toList();
    assertThat(examples)
        .hasSameSizeAs(instruments().toList())
        .allSatisfy(
            example ->
                assertThat(Texts.inParagraph("A", example.getString()))
                    .extracting(c -> Texts.name(c.target()))
                    .contains(example.getSubject().getURI().replaceAll(".*/", "")));
  }

  static Stream<Instrument> instruments() {
    return Authorities.standard().instruments().stream();
  }

  private static List<String> names(Instrument instrument) {
    return Stream.concat(Stream.of(instrument.label()), instrument.variants().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void anyTextIsRead(String text) {
    MappedText mapped = MappedText.ofSource(text, new Span(0, text.length()));
    Resolution note = Texts.resolution("A", List.of(text), List.of(mapped.text(), "Ibid."));

    assertThat(Texts.find(note, new ArrayList<>()))
        .allSatisfy(c -> assertThat(c.text()).isNotNull());
  }

  /** Long runs of what the patterns are made of, and words and marks thrown together. */
  static Stream<String> hostileTexts() {
    Stream<String> runs =
        Stream.of(
                "A/",
                "1",
                "(",
                " and ",
                "66/181, ",
                "resolutions ",
                "vol. 1, 2 and ",
                "Ibid. ",
                "para. 1, ",
                "the Convention ",
                "A/1/Add.1 and ",
                "PV.1-",
                "Council ",
                "in its ",
                "\"")
            .map(s -> s.repeat(20_000 / s.length()));
    return Stream.concat(runs, Stream.of(1L, 2L, 3L, 4L).map(CitationFinderTest::jumble));
  }

  private static String jumble(long seed) {
    List<String> pieces =
        List.of(
            "resolution",
            "resolutions ",
            " 66/181",
            " A",
            "-",
            "\u2013",
            "/",
            "(XV)",
            ", ",
            "; ",
            ". ",
            "A/64/440",
            " and Corr.1",
            "Ibid.",
            " vol. 2",
            ", No. 39574",
            "Treaty Series",
            " above",
            "paragraph 3",
            "the Convention",
            " thereto",
            "Human Rights Council ",
            " its ",
            "annex",
            " of 31 February 2001",
            "\u00a0",
            "S-",
            "1373 (2001)",
            "9999",
            "sect. I.A",
            " to ");
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }
}
