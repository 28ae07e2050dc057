package org.mandategraph.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mandategraph.Spec;
import org.mandategraph.authority.Authorities;
import org.mandategraph.document.DocumentReader;
import org.mandategraph.document.Issue;
import org.mandategraph.document.Scans;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.document.UnreadableDocumentException;
import org.mandategraph.text.Repair;

/** Runs the examples of {@code spec/structure.md} and {@code spec/akn.md}. */
class StructureSpecTest {
  private static final StructureReader READER = new StructureReader(Authorities.standard());

  @TestFactory
  Stream<DynamicTest> metadataExamplesHold() throws IOException {
    return tests("structure.md", "text", "metadata", r -> metadata(r));
  }

  @TestFactory
  Stream<DynamicTest> paragraphExamplesHold() throws IOException {
    return tests("structure.md", "text", "paragraphs", r -> paragraphs(r));
  }

  @TestFactory
  Stream<DynamicTest> markedMetadataExamplesHold() throws IOException {
    return tests("akn.md", "xml", "metadata", r -> marked(r));
  }

  @TestFactory
  Stream<DynamicTest> markedParagraphExamplesHold() throws IOException {
    return tests("akn.md", "xml", "paragraphs", r -> paragraphs(r));
  }

  private static Stream<DynamicTest> tests(
      String file, String input, String block, Function<Resolution, List<String>> shown)
      throws IOException {
    List<Spec.Example> examples = Spec.examples(file, input, block);
    assertThat(examples).isNotEmpty();
    return examples.stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.name(),
                    () -> assertThat(shown.apply(read(e.input()))).isEqualTo(e.expected())));
  }

  private static Resolution read(String text) throws UnreadableDocumentException {
    SourceDocument source =
        new DocumentReader(Scans.RECOGNIZED)
            .read(text.getBytes(StandardCharsets.UTF_8), "example.txt");
    return READER.read(source, Repair.repair(source));
  }

  private static List<String> metadata(Resolution r) {
    Metadata m = r.metadata();
    List<String> lines = new ArrayList<>();
    lines.add("id " + r.id());
    lines.add("kind " + m.kind().label());
    add(lines, "body", m.body());
    add(lines, "committee", m.committee());
    add(lines, "session", m.session());
    add(lines, "title", m.title());
    m.agendaItems().forEach(x -> add(lines, "agenda item", x));
    m.committeeReports().forEach(x -> add(lines, "report", x.value()));
    m.amends().forEach(x -> add(lines, "amends", x.value()));
    m.sponsors().forEach(x -> add(lines, "sponsor", x));
    add(lines, "distributed", m.distributed());
    add(lines, "adopted", m.adopted());
    add(lines, "meeting", m.plenaryMeeting());
    add(lines, "job number", m.jobNumber());
    return lines;
  }

  private static List<String> marked(Resolution r) {
    Metadata m = r.metadata();
    List<String> lines = metadata(r);
    lines.add("language " + m.language());
    m.keywords().forEach(k -> lines.add("keyword " + k.iri() + " " + k.label()));
    m.votes()
        .forEach(v -> lines.add("vote " + v.choice().label() + " " + v.count() + " " + v.voters()));
    m.steps()
        .forEach(
            s -> lines.add("step " + s.outcome().label() + " " + s.date() + " " + s.document()));
    return lines;
  }

  private static void add(List<String> lines, String name, @Nullable Object value) {
    if (value != null) {
      lines.add(name + " " + value);
    }
  }

  private static List<String> paragraphs(Resolution r) {
    List<String> lines = new ArrayList<>();
    for (Paragraph p : r.paragraphs()) {
      StringBuilder words = new StringBuilder(p.text().text());
      for (int i = p.calls().size() - 1; i >= 0; i--) {
        words.insert(p.calls().get(i).position(), "^" + p.calls().get(i).marker() + "^");
      }
      lines.add(p.id() + (p.heading() == null ? "" : " [" + p.heading() + "]") + " | " + words);
    }
    r.divisions().stream()
        .filter(d -> d.kind() != Division.Kind.ANNEX)
        .forEach(
            d ->
                lines.add(d.id() + " = " + d.kind().label() + " " + d.number() + ": " + d.title()));
    r.footnotes().forEach(f -> lines.add(f.id() + " | " + f.text()));
    r.findings().stream()
        .filter(f -> f.issue() != Issue.NO_IDENTITY)
        .forEach(f -> lines.add(f.issue() + " " + f.place()));
    return lines;
  }
}
