package org.mandategraph.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mandategraph.Spec;

/** Reads the examples of {@code spec/lineage.md}: two texts give the revisions below them. */
class LineageSpecTest {
  @TestFactory
  List<DynamicTest> examples() throws IOException {
    List<DynamicTest> tests =
        Spec.examples("lineage.md", "texts", "revisions").stream()
            .map(
                e ->
                    dynamicTest(
                        e.name(), () -> assertThat(found(e.input())).isEqualTo(e.expected())))
            .toList();
    assertThat(tests).hasSizeGreaterThan(6);
    return tests;
  }

  private static List<String> found(String input) {
    String[] texts = input.split("---\n", 2);
    return Revisions.between(
            Compared.text("A/RES/1/1", texts[0]), Compared.text("A/RES/2/1", texts[1]))
        .stream()
        .map(LineageSpecTest::words)
        .toList();
  }

  private static String words(ParagraphRevision revision) {
    return "%s %s %s %.2f"
        .formatted(
            revision.earlier().map(ComparedParagraph::id).orElse("-"),
            revision.later().map(ComparedParagraph::id).orElse("-"),
            revision.changes().stream().map(ChangeKind::label).collect(Collectors.joining(", ")),
            revision.similarity())
        .toLowerCase(Locale.ROOT);
  }
}
