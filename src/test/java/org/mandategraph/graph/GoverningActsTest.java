package org.mandategraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandategraph.authority.Authorities;
import org.mandategraph.citation.Citation;
import org.mandategraph.document.UnreadableDocumentException;
import org.mandategraph.extract.Extraction;
import org.mandategraph.extract.Extractor;
import org.mandategraph.mandate.act.Act;

class GoverningActsTest {
  private static final String TEXT =
      """
      A/RES/66/181

      Resolution adopted by the General Assembly on 19 December 2011

      66/181. Strengthening the programme

      The General Assembly,

      Recalling its resolution 46/152 of 18 December 1991, and taking note of the report of the Secretary-General,1

      1. Pursuant to resolution 65/187, requests the Secretary-General to implement resolution 65/190, and urges Member States to apply resolution 65/228;

      2. Requests the United Nations Office on Drugs and Crime:

      (a) To continue its work under resolution 64/179;

      (b) Encourages Member States to apply resolution 65/229;

      3. Welcomes the report.1

      _______________
      1 A/66/303.
      """;

  private static final Extraction EXTRACTION = extraction();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in the clause of an act                     | 46/152   | pp1/act1
          before the verb                             | 65/187   | ''
          in the first of two acts                    | 65/190   | op1/act1
          in the second                               | 65/228   | op1/act2
          in a sub-paragraph without acts             | 64/179   | op2/act1
          in a sub-paragraph with an act of its own   | 65/229   | op2.b/act1
          in a footnote that two acts call            | A/66/303 | pp1/act1 op3/act1
          """)
  void aCitationBelongsToTheActThatGovernsIt(String where, String words, String acts) {
    Citation citation =
        EXTRACTION.citations().stream().filter(c -> c.text().contains(words)).findFirst().get();
    assertThat(String.join(" ", ids(new GoverningActs(EXTRACTION).of(citation))))
        .as(where)
        .isEqualTo(acts);
  }

  @Test
  void everyActIsTheActOfTheOrganWhoseTextItIs() {
    assertThat(EXTRACTION.acts())
        .isNotEmpty()
        .extracting(Act::proponent)
        .containsOnly(Authorities.standard().actor("general-assembly"));
  }

  private static Extraction extraction() {
    try {
      return Extractor.builder().build().extract(TEXT.getBytes(StandardCharsets.UTF_8), "text.txt");
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> ids(List<Act> acts) {
    return acts.stream().map(a -> a.id().toString()).toList();
  }
}
