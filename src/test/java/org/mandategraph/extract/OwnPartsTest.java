package org.mandategraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandategraph.document.Span;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.ParagraphKind;
import org.mandategraph.structure.Resolution;
import org.mandategraph.structure.TestResolutions;
import org.mandategraph.text.MappedText;

class OwnPartsTest {
  private static final List<String> IDS =
      List.of("op1", "op9", "op9.a", "op9.a.ii", "annex1/op1", "annex1/op2", "annex2/op1");

  @ParameterizedTest
  @CsvSource({
    "para. 9,            op1,        op9",
    "para. 9 (a),        op1,        op9.a",
    "para. 9(a)(ii),     op1,        op9.a.ii",
    "para. 9 (b),        op1,        op9",
    "para. 2,            annex1/op1, annex1/op2",
    "para. 9,            annex1/op1, op9",
    "para. 34,           op1,        ",
    "annex,              op1,        annex1",
    "annex II,           op1,        annex2",
    "annex VII,          op1,        ",
    "annex MD,           op1,        annex1",
    "chap. I,            op1,        "
  })
  void theNamedPartIsFoundWhereItExists(String locator, String citing, String part) {
    OwnParts parts = new OwnParts(resolution());
    assertThat(parts.named(locator, citing).orElse(null)).isEqualTo(part);
  }

  private static Resolution resolution() {
    Metadata metadata = TestResolutions.metadata("A", null);
    List<Paragraph> paragraphs =
        IDS.stream()
            .map(
                id ->
                    new Paragraph(
                        id,
                        ParagraphKind.OPERATIVE,
                        null,
                        null,
                        id.contains("/") ? id.substring(0, id.indexOf('/')) : null,
                        null,
                        MappedText.ofSource("", new Span(0, 0)),
                        List.of(),
                        List.of()))
            .toList();
    return TestResolutions.resolution("A/RES/66/181", metadata, paragraphs, List.of());
  }
}
