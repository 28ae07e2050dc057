package org.mandategraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example in {@code spec/document.md} comes out as written there. */
class DocumentSpecTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("```(text|html|pdf)\n(.*?)```\\s*```lines\n(.*?)```", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  private final DocumentReader reader = new DocumentReader(Scans.RECOGNIZED);

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    String spec = spec();
    List<DynamicTest> tests = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(spec);
    while (example.find()) {
      String kind = example.group(1);
      String input = example.group(2);
      String expected = example.group(3).strip();
      tests.add(
          dynamicTest(
              heading(spec, example.start()) + " (" + (tests.size() + 1) + ")",
              () -> assertThat(shown(kind, input)).isEqualTo(expected)));
    }
    assertThat(tests).hasSizeGreaterThan(10);
    return tests.stream();
  }

  private String shown(String kind, String input) throws UnreadableDocumentException {
    byte[] bytes = "pdf".equals(kind) ? Pdfs.of(input) : input.getBytes(StandardCharsets.UTF_8);
    return Shown.of(reader.read(bytes, "example"));
  }

  private static String heading(String spec, int position) {
    Matcher heading = HEADING.matcher(spec).region(0, position);
    String last = "";
    while (heading.find()) {
      last = heading.group(1);
    }
    return last;
  }

  private static String spec() throws IOException {
    try (InputStream in = DocumentSpecTest.class.getResourceAsStream("/spec/document.md")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
