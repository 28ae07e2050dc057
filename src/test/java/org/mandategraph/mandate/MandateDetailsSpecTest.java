package org.mandategraph.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mandategraph.authority.Actor;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.CitationFinder;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.act.ActFinder;
import org.mandategraph.mandate.count.StatedCount;
import org.mandategraph.mandate.count.StatedCounts;
import org.mandategraph.mandate.subject.SubjectFinder;
import org.mandategraph.mandate.subject.SubjectMention;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.ReadResolution;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.Resolution;

/** Reads the examples of {@code spec/mandate-details.md}: each text gives what stands below it. */
class MandateDetailsSpecTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("```text\\n(.*?)```\\s+```details\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PART = Pattern.compile("\\(([a-z])\\) (.*)");
  private static final String TITLE = "title: ";

  @TestFactory
  List<DynamicTest> examples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    String path = "/spec/mandate-details.md";
    try (InputStream in = MandateDetailsSpecTest.class.getResourceAsStream(path)) {
      assertThat(in).isNotNull();
      String spec = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (MatchResult m : EXAMPLE.matcher(spec).results().toList()) {
        String name = m.group(1).lines().findFirst().orElse("");
        List<String> expected = m.group(2).lines().toList();
        tests.add(
            DynamicTest.dynamicTest(
                name,
                () -> assertThat(found(m.group(1))).containsExactlyInAnyOrderElementsOf(expected)));
      }
      assertThat(tests).hasSize(spec.split("```details", -1).length - 1).isNotEmpty();
    }
    return tests;
  }

  private static List<String> found(String text) {
    Resolution r = resolution(text);
    ReadResolution read = Texts.read(r);
    List<Citation> citations = new CitationFinder(Lexicon.standard()).find(read, new ArrayList<>());
    List<Act> acts = new ActFinder(Lexicon.standard()).find(read, citations).acts();
    boolean about = text.startsWith(TITLE);
    List<SubjectMention> subjects =
        about ? new SubjectFinder(Lexicon.standard()).find(read, citations) : List.of();
    return Stream.of(
            acts.stream().flatMap(a -> details(a, r)),
            subjects.stream().map(MandateDetailsSpecTest::subject),
            new StatedCounts(Lexicon.standard())
                .find(read, citations, acts).stream().map(MandateDetailsSpecTest::count))
        .flatMap(s -> s)
        .toList();
  }

  private static Stream<String> details(Act act, Resolution r) {
    String text =
        r.paragraphs().stream()
            .filter(p -> p.id().equals(act.part()))
            .map((Paragraph p) -> p.text().text())
            .findAny()
            .orElseThrow();
    Stream<String> parties =
        act.partiesTo().stream().map(i -> act.part() + " parties to " + i.key());
    return Stream.of(
            parties,
            act.qualifiers().stream()
                .map(
                    q ->
                        line(act.part(), "qualifier", q.qualifier().key(), q.span().of(text))
                            + arrow(q.with().stream().map(Actor::key).toList())),
            act.deliverables().stream()
                .map(
                    d -> line(act.part(), "deliverable", d.deliverable().key(), d.span().of(text))))
        .flatMap(s -> s);
  }

  private static String subject(SubjectMention s) {
    String place = s.part() == null ? "title" : s.part();
    return line(place, "subject", s.subject().term().label(), s.text());
  }

  private static String count(StatedCount c) {
    List<String> behind = new ArrayList<>();
    if (c.of() != null) {
      behind.add(c.of().key());
    }
    if (c.asOfStated()) {
      behind.add(String.valueOf(c.asOf()));
    }
    String what = c.value().toPlainString() + " " + c.counted().key();
    return line(c.part(), "count", what, c.text()) + arrow(behind);
  }

  private static String line(String place, String kind, String what, String words) {
    return place + " " + kind + " " + what + ": " + words;
  }

  private static String arrow(List<String> behind) {
    return behind.isEmpty() ? "" : " -> " + String.join(", ", behind);
  }

  private static Resolution resolution(String text) {
    boolean titled = text.startsWith(TITLE);
    String title = titled ? text.lines().findFirst().orElseThrow().substring(TITLE.length()) : null;
    Texts texts = new Texts("A", title);
    for (String line : text.lines().skip(titled ? 1 : 0).toList()) {
      Matcher part = PART.matcher(line);
      if (part.matches()) {
        texts = texts.sub(part.group(1), part.group(2));
      } else {
        texts = line.endsWith(",") ? texts.preambular(line) : texts.operative(line);
      }
    }
    return texts.build();
  }
}
