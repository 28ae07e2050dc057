package org.mandategraph.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mandategraph.document.Finding;
import org.mandategraph.language.Language;
import org.mandategraph.structure.Resolution;

/** Runs the examples of {@code spec/citation.md}. */
class CitationSpecTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          """
          ^```(?<part>paragraphs|operative|notes) (?<body>\\S+)(?: (?<language>[a-z]{2}))?
          (?<input>.*?)^```
          +^```citations
          (?<expected>.*?)^```$\
          """,
          Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

  @TestFactory
  Stream<DynamicTest> examplesHold() throws IOException {
    String spec = spec();
    List<DynamicTest> tests = new ArrayList<>();
    Matcher m = EXAMPLE.matcher(spec);
    while (m.find()) {
      String body = m.group("body").equals("-") ? null : m.group("body");
      Language language = Language.of(Objects.requireNonNullElse(m.group("language"), "en"));
      List<String> input = lines(m.group("input"));
      Resolution resolution = resolution(m.group("part"), body, input);
      List<String> expected = lines(m.group("expected"));
      String name = heading(spec, m.start()) + ": " + input.get(0);
      tests.add(
          DynamicTest.dynamicTest(
              name, () -> assertThat(found(resolution, language)).isEqualTo(expected)));
    }
    assertThat(tests).hasSizeGreaterThan(30);
    return tests.stream();
  }

  private static Resolution resolution(String part, @Nullable String body, List<String> texts) {
    return switch (part) {
      case "notes" -> Texts.resolution(body, List.of(), texts);
      case "operative" -> Texts.operative(body, texts);
      default -> Texts.resolution(body, texts, List.of());
    };
  }

  /** One line for each citation and for each uncertain result. */
  private static List<String> found(Resolution resolution, Language language) {
    List<Finding> findings = new ArrayList<>();
    List<String> lines =
        new ArrayList<>(
            Texts.find(resolution, findings, language).stream()
                .map(CitationSpecTest::line)
                .toList());
    findings.forEach(f -> lines.add(f.place() + " " + f.issue()));
    return lines;
  }

  private static String line(Citation c) {
    return c.part()
        + " "
        + Texts.name(c.target())
        + " \""
        + c.text()
        + "\""
        + (c.locator() == null ? "" : " at " + c.locator())
        + (c.date() == null ? "" : " of " + c.date())
        + " "
        + c.basis();
  }

  private static String heading(String spec, int position) {
    Matcher m = HEADING.matcher(spec).region(0, position);
    String last = "";
    while (m.find()) {
      last = m.group(1);
    }
    return last;
  }

  private static List<String> lines(String block) {
    return block.lines().toList();
  }

  private static String spec() throws IOException {
    try (InputStream in = CitationSpecTest.class.getResourceAsStream("/spec/citation.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
