package org.mandategraph.write.akn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.citation.Basis;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Format;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.document.Span;
import org.mandategraph.extract.Extraction;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.addressee.Addressee;
import org.mandategraph.mandate.report.Reporting;
import org.mandategraph.structure.DocumentKind;
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

/** Extractions that no document would give: the same for the same seed. */
final class HostileExtractions {
  private static final Span NOWHERE = new Span(0, 0);

  /** Mark-up, quotes, control characters, halves of characters, blanks of all kinds. */
  private static final List<String> SCRAPS =
      List.of(
          "word ",
          "  ",
          "<p>",
          "]]>",
          "&amp;",
          "&",
          "\"",
          "'",
          "\u0000",
          "\u000b",
          "\r\n",
          "\t",
          "\ufffe",
          "\ud83d",
          "\ude00",
          "\ud83d\ude00",
          "é",
          "“",
          "\u00a0",
          "<!--",
          "--",
          "<?x?>");

  private final Random random;
  private final Authorities authorities = Authorities.standard();

  HostileExtractions(long seed) {
    random = new Random(seed);
  }

  Extraction next() {
    List<String> ids = ids();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      String parent = maybe(() -> pick(ids));
      paragraphs.add(paragraph(ids.get(i), parent));
    }
    List<Footnote> notes =
        some(4).mapToObj(i -> new Footnote("fn" + i, marker(), mapped(text()))).toList();
    Resolution resolution =
        TestResolutions.resolution("A/RES/1/" + text(), metadata(), paragraphs, notes);
    List<String> parts = Stream.concat(ids.stream(), notes.stream().map(Footnote::id)).toList();
    SourceDocument source =
        new SourceDocument(
            "x", Format.TEXT, "0", "", List.of(), List.of(), List.of(), List.of(), null);
    return new Extraction(
        source,
        resolution,
        parts.isEmpty() ? List.of() : some(20).mapToObj(i -> citation(i, pick(parts))).toList(),
        ids.isEmpty() ? List.of() : some(20).mapToObj(i -> act(i, pick(ids))).toList(),
        List.of(),
        List.of(),
        Reporting.NONE,
        List.of());
  }

  private List<String> ids() {
    return some(25)
        .mapToObj(
            i -> pick(List.of("op", "pp", "annex1/op", "annex2/p", "op-", "<&>")) + (i / 2) + dot())
        .distinct()
        .toList();
  }

  private String dot() {
    return pick(List.of("", ".a", ".a.i", ". ", "."));
  }

  private Paragraph paragraph(String id, @Nullable String parent) {
    int slash = id.indexOf('/');
    return new Paragraph(
        id,
        pick(List.of(ParagraphKind.values())),
        maybe(() -> pick(List.of("1", "(a)", "<", "\u0001"))),
        parent,
        slash < 0 ? null : id.substring(0, slash),
        maybe(() -> pick(List.of("I", "II", text()))),
        mapped(text()),
        some(3).mapToObj(i -> new NoteCall(random.nextInt(40), marker(), 0)).toList(),
        some(3).mapToObj(i -> span()).toList());
  }

  private Metadata metadata() {
    return new Metadata(
        maybe(this::symbol),
        pick(List.of(DocumentKind.values())),
        maybe(() -> pick(List.of("A", "S", "E", "A/HRC", "Z", "<"))),
        maybe(this::text),
        maybe(() -> random.nextInt(3000) - 10),
        maybe(this::text),
        some(3).mapToObj(i -> text()).toList(),
        some(2).mapToObj(i -> new Sourced<>(symbol(), NOWHERE)).toList(),
        some(2).mapToObj(i -> new Sourced<>(symbol(), NOWHERE)).toList(),
        some(2).mapToObj(i -> text()).toList(),
        maybe(() -> LocalDate.of(2000 + random.nextInt(30), 2, 1)),
        maybe(() -> LocalDate.of(2000 + random.nextInt(30), 2, 1)),
        maybe(() -> random.nextInt(200)),
        maybe(this::text),
        pick(List.of("en", "fr", "", "zz", "x y")),
        some(2).mapToObj(i -> new Keyword("http://metadata.un.org/sdg/" + i, text())).toList(),
        some(2).mapToObj(i -> vote()).toList(),
        some(2).mapToObj(i -> step()).toList());
  }

  private Vote vote() {
    return new Vote(
        pick(List.of(Vote.Choice.values())), random.nextInt(200), List.of(text(), text()));
  }

  private Step step() {
    return new Step(
        pick(List.of(Step.Outcome.values())),
        maybe(() -> LocalDate.of(2011, 12, 19)),
        maybe(this::text),
        maybe(this::text));
  }

  private Citation citation(int number, String part) {
    Target target =
        switch (random.nextInt(3)) {
          case 0 -> new Target.OfDocument(symbol());
          case 1 -> new Target.OfInstrument(pick(authorities.instruments()));
          default -> new Target.OfThisText();
        };
    return new Citation(
        part,
        number,
        span(),
        NOWHERE,
        "x",
        target,
        maybe(() -> pick(List.of("para. 1", "annex", "annex II", text()))),
        maybe(() -> LocalDate.of(2011, 12, 19)),
        Basis.EXPLICIT,
        "test");
  }

  private Act act(int number, String part) {
    List<Addressee> asked =
        some(2).mapToObj(i -> new Addressee(pick(authorities.actors()), span())).toList();
    return new Act(
        part,
        number,
        pick(authorities.verbs()),
        text(),
        span(),
        NOWHERE,
        span(),
        asked,
        List.of(),
        List.of(),
        List.of(),
        null,
        "test");
  }

  private DocumentSymbol symbol() {
    return DocumentSymbol.of(
        pick(List.of("A/RES/66/181", "S/RES/1373(2001)", "A/RES/217(III)", "E/2011/1/Add.1")));
  }

  private String marker() {
    return pick(List.of("1", "2", "3", "*", "**", "<"));
  }

  private Span span() {
    int start = random.nextInt(30);
    return new Span(start, start + random.nextInt(15));
  }

  private String text() {
    StringBuilder text = new StringBuilder("w");
    some(12).forEach(i -> text.append(pick(SCRAPS)));
    return text.toString();
  }

  private static MappedText mapped(String text) {
    return MappedText.ofSource(text, new Span(0, text.length()));
  }

  private IntStream some(int most) {
    return IntStream.range(0, random.nextInt(most + 1));
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }
}
