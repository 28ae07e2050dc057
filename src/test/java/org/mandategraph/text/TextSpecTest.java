package org.mandategraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mandategraph.Spec;
import org.mandategraph.document.DocumentReader;
import org.mandategraph.document.Scans;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.document.UnreadableDocumentException;

/** Runs the examples of {@code spec/text.md}. */
class TextSpecTest {
  @TestFactory
  Stream<DynamicTest> examplesHold() throws IOException {
    List<Spec.Example> examples = Spec.examples("text.md", "text", "passages");
    assertThat(examples).hasSizeGreaterThan(10);
    return examples.stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.name(), () -> assertThat(shown(e.input())).isEqualTo(e.expected())));
  }

  private static List<String> shown(String text) throws UnreadableDocumentException {
    SourceDocument source =
        new DocumentReader(Scans.RECOGNIZED)
            .read(text.getBytes(StandardCharsets.UTF_8), "example.txt");
    RepairedText repaired = Repair.repair(source);
    List<String> lines = new ArrayList<>();
    repaired.passages().forEach(p -> lines.add(p.role() + " | " + marked(p)));
    repaired.notes().forEach(n -> lines.add("NOTE " + n.marker() + " | " + n.text()));
    return lines;
  }

  /** The words with each call shown where its marker stood. */
  static String marked(Passage p) {
    StringBuilder words = new StringBuilder(p.words());
    for (int i = p.calls().size() - 1; i >= 0; i--) {
      words.insert(p.calls().get(i).position(), "^" + p.calls().get(i).marker() + "^");
    }
    return words.toString();
  }
}
