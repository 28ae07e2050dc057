package org.mandategraph.mandate.act;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mandategraph.authority.Authorities;
import org.mandategraph.document.Finding;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.Texts;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.Reader;
import org.mandategraph.structure.Resolution;

/** Reads the examples of {@code spec/mandate.md}: each text gives the acts below it. */
class MandateSpecTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("```text ?([^\\n]*)\\n(.*?)```\\s+```acts\\n(.*?)```", Pattern.DOTALL);
  private static final Lexicon FRENCH = new Lexicon(Authorities.standard(), Language.FRENCH);
  private static final Pattern SUB = Pattern.compile("\\(([a-z]+)\\) (.*)");

  @TestFactory
  List<DynamicTest> examples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (InputStream in = MandateSpecTest.class.getResourceAsStream("/spec/mandate.md")) {
      assertThat(in).isNotNull();
      String spec = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (MatchResult m : EXAMPLE.matcher(spec).results().toList()) {
        tests.add(
            DynamicTest.dynamicTest(
                m.group(2).lines().findFirst().orElse(""),
                () -> assertThat(found(m.group(1), m.group(2))).isEqualTo(m.group(3))));
      }
      assertThat(tests).hasSize(spec.split("```acts", -1).length - 1).isNotEmpty();
    }
    return tests;
  }

  private static String found(String body, String text) {
    Lexicon lexicon = body.equals("fr") ? FRENCH : Lexicon.standard();
    Resolution resolution = resolution(body.equals("fr") ? "A" : body, text);
    Acts acts = new ActFinder(lexicon).find(new Reader(lexicon).read(resolution), List.of());
    StringBuilder out = new StringBuilder();
    for (Act act : acts.acts()) {
      String asked = act.addressees().stream().map(a -> a.actor().key()).collect(joining(", "));
      out.append(act.part()).append(' ').append(act.phrase()).append(" = ");
      out.append(act.verb().label()).append(asked.isEmpty() ? "" : ": " + asked).append('\n');
    }
    for (Finding finding : acts.findings()) {
      out.append(finding.place()).append(" ? ").append(finding.issue());
      out.append(": ").append(finding.detail()).append('\n');
    }
    return out.toString();
  }

  /** A line is a preambular paragraph when it ends in a comma, a sub-paragraph with a letter. */
  private static Resolution resolution(String body, String text) {
    Texts texts = new Texts(body.isEmpty() ? "A" : body, null);
    for (String line : text.lines().toList()) {
      var sub = SUB.matcher(line);
      if (line.equals("Annex")) {
        texts.annex();
      } else if (sub.matches()) {
        texts.sub(sub.group(1), sub.group(2));
      } else if (line.endsWith(",")) {
        texts.preambular(line);
      } else {
        texts.operative(line);
      }
    }
    return texts.build();
  }
}
