package org.mandategraph.mandate.report;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandategraph.Spec;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.CitationFinder;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.act.ActFinder;
import org.mandategraph.mandate.time.Deadline;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.ReadResolution;
import org.mandategraph.reading.Reader;
import org.mandategraph.structure.DocumentKind;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.ParagraphKind;
import org.mandategraph.structure.Resolution;
import org.mandategraph.structure.TestResolutions;
import org.mandategraph.text.MappedText;
import org.mandategraph.text.NoteCall;

/** Reads the examples of {@code spec/reporting.md}. */
class ReportingSpecTest {
  private static final Pattern SUB = Pattern.compile("\\(([a-z]+)\\) (.*)");
  private static final Pattern NOTE = Pattern.compile("\\[([0-9]+)\\] (.*)");
  private static final Pattern CALL = Pattern.compile("\\[([0-9]+)\\]");

  static Stream<Spec.Example> examples() throws IOException {
    List<Spec.Example> examples = Spec.examples("reporting.md", "text", "found");
    assertThat(examples).hasSizeGreaterThan(10);
    return examples.stream();
  }

  /** "To regularly brief and inform it": S/RES/1991 (2011), para. 23. */
  @ParameterizedTest
  @CsvSource({
    "to regularly brief and inform the General Assembly, true",
    "to implement the programme regularly and to inform the General Assembly, false"
  })
  void aReportComesAsOftenAsItsOwnWordsSay(String words, boolean often) {
    Reporting reporting = find("A 78 2023-12-19\nRequests the Secretary-General " + words + ";");
    assertThat(reporting.requests())
        .isNotEmpty()
        .allSatisfy(r -> assertThat(!r.recurrences().isEmpty()).isEqualTo(often));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatTheTextSaysIsFound(Spec.Example example) {
    assertThat(lines(find(example.input()))).isEqualTo(example.expected());
  }

  private static Reporting find(String input) {
    Resolution resolution = resolution(input);
    ReadResolution read = new Reader(Lexicon.standard()).read(resolution);
    List<Citation> cited = new CitationFinder(Lexicon.standard()).find(read, new ArrayList<>());
    List<Act> acts = new ActFinder(Lexicon.standard()).find(read, cited).acts();
    return new ReportingFinder(Language.ENGLISH).find(read, acts, cited);
  }

  private static List<String> lines(Reporting reporting) {
    List<String> lines = new ArrayList<>();
    reporting.deadlines().forEach(d -> lines.add(d.part() + " due: " + due(d)));
    reporting
        .recurrences()
        .forEach(r -> lines.add(r.part() + " often: " + r.words() + " = " + r.interval()));
    for (ReportRequest r : reporting.requests()) {
      String due = r.deadlines().stream().map(d -> " @" + d.words()).collect(joining());
      String to = r.to().stream().map(ReportingSpecTest::symbol).collect(joining(", "));
      String words = r.reporterWords() == null ? "" : " (" + r.reporterWords() + ")";
      lines.add(
          r.part() + " asks: " + keys(r.reporters()) + words + " -> " + to + due + on(r.subject()));
    }
    for (ReportMention n : reporting.mentions()) {
      String reports = n.reports().stream().map(s -> " " + s.value()).collect(joining());
      String grounds =
          n.pursuantTo().stream()
              .map(g -> " < " + g.resolution() + (g.locator() == null ? "" : " " + g.locator()))
              .collect(joining());
      String date = n.date() == null ? "" : " of " + n.date();
      lines.add(
          n.part() + " notes: " + keys(n.reporters()) + reports + date + grounds + on(n.subject()));
    }
    return lines;
  }

  /** The symbol of a body, else the actor's key. */
  private static String symbol(Actor actor) {
    return Lexicon.standard().body(actor).map(Body::symbol).orElse(actor.key());
  }

  private static String due(Deadline d) {
    String body = d.body() == null ? "?" : d.body().symbol();
    return "%s %s by %s = %s".formatted(body, d.session(), d.by(), d.words());
  }

  private static String keys(List<Actor> actors) {
    return actors.isEmpty() ? "?" : actors.stream().map(Actor::key).collect(joining(", "));
  }

  private static String on(@Nullable String subject) {
    return subject == null ? "" : " on: " + subject;
  }

  /**
   * The first line says body, session and day of adoption. A line that ends in a comma is a
   * preambular paragraph, one that starts with a letter in brackets a sub-paragraph, with a number
   * in square brackets a footnote; such a number in a paragraph calls it.
   */
  private static Resolution resolution(String input) {
    List<String> lines = input.lines().toList();
    String[] head = lines.get(0).split(" ", -1);
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Footnote> notes = new ArrayList<>();
    int preambular = 0;
    int operative = 0;
    for (String line : lines.subList(1, lines.size())) {
      Matcher sub = SUB.matcher(line);
      Matcher note = NOTE.matcher(line);
      if (note.matches()) {
        notes.add(new Footnote("fn" + note.group(1), note.group(1), text(note.group(2))));
      } else if (sub.matches()) {
        String parent = "op" + operative;
        paragraphs.add(
            paragraph(parent + "." + sub.group(1), ParagraphKind.SUB, parent, sub.group(2)));
      } else if (CALL.matcher(line).replaceAll("").endsWith(",")) {
        paragraphs.add(paragraph("pp" + ++preambular, ParagraphKind.PREAMBULAR, null, line));
      } else {
        paragraphs.add(paragraph("op" + ++operative, ParagraphKind.OPERATIVE, null, line));
      }
    }
    Metadata metadata =
        new Metadata(
            DocumentSymbol.of("A/RES/66/999"),
            DocumentKind.RESOLUTION,
            head[0],
            null,
            head[1].equals("-") ? null : Integer.valueOf(head[1]),
            "Sample",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            LocalDate.parse(head[2]),
            null,
            null,
            "en",
            List.of(),
            List.of(),
            List.of());
    return TestResolutions.resolution("A/RES/66/999", metadata, paragraphs, notes);
  }

  private static Paragraph paragraph(
      String id, ParagraphKind kind, @Nullable String parent, String marked) {
    List<NoteCall> calls = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    Matcher call = CALL.matcher(marked);
    int from = 0;
    while (call.find()) {
      words.append(marked, from, call.start());
      calls.add(new NoteCall(words.length(), call.group(1), words.length()));
      from = call.end();
    }
    words.append(marked.substring(from));
    return new Paragraph(
        id, kind, null, parent, null, null, text(words.toString()), calls, List.of());
  }

  private static MappedText text(String words) {
    return MappedText.ofSource(words, new Span(0, words.length()));
  }
}
