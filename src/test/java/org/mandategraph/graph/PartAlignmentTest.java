package org.mandategraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mandategraph.graph.PartAlignment.Part;

class PartAlignmentTest {
  /** Parts in this order; what is counted has no number: {@code pp3}, {@code op0.1}. */
  private static List<Part> parts(String... places) {
    List<Part> parts = new ArrayList<>();
    for (String place : places) {
      boolean counted = place.matches("(?:.*/)?(?:pp[0-9]+|op0[.][0-9]+|annex[0-9]+)");
      parts.add(new Part(place, !counted, parts.size() + 1));
    }
    return parts;
  }

  @Test
  void numbersNameTheSameParagraphInAllLanguages() {
    assertThat(
            PartAlignment.of(parts("op1", "op2", "op4", "fn1"), parts("op1", "op2", "op3", "fn1")))
        .isEqualTo(Map.of("op1", "op1", "op2", "op2", "fn1", "fn1"));
  }

  @Test
  void whatIsCountedIsAlignedWhereBothHaveAsMany() {
    assertThat(PartAlignment.of(parts("pp1", "pp2"), parts("pp1", "pp2"))).hasSize(2);
    assertThat(PartAlignment.of(parts("pp1", "pp2", "op1"), parts("pp1", "pp2", "pp3", "op1")))
        .isEqualTo(Map.of("op1", "op1"));
  }

  @Test
  void lettersOfAnotherScriptAreAlignedByTheirOrder() {
    assertThat(
            PartAlignment.of(
                parts("op2", "op2.أ", "op2.أ.1", "op2.ب"),
                parts("op2", "op2.a", "op2.a.i", "op2.b")))
        .isEqualTo(Map.of("op2", "op2", "op2.أ", "op2.a", "op2.أ.1", "op2.a.i", "op2.ب", "op2.b"));
    assertThat(PartAlignment.of(parts("op2", "op2.أ"), parts("op2", "op2.a", "op2.b")))
        .isEqualTo(Map.of("op2", "op2"));
  }

  @Test
  void someLettersInCommonAreNotAlignedByTheirOrder() {
    assertThat(PartAlignment.of(parts("op2", "op2.a", "op2.c"), parts("op2", "op2.a", "op2.b")))
        .isEqualTo(Map.of("op2", "op2", "op2.a", "op2.a"));
  }

  @Test
  void whatAnUnalignedAnnexContainsIsNotAligned() {
    assertThat(
            PartAlignment.of(
                parts("op1", "annex1", "annex1/op1"),
                parts("op1", "annex1", "annex1/op1", "annex2", "annex2/op1")))
        .isEqualTo(Map.of("op1", "op1"));
    assertThat(
            PartAlignment.of(
                parts("annex1", "annex1/op1", "annex1/op1.a"),
                parts("annex1", "annex1/op1", "annex1/op1.a")))
        .hasSize(3);
  }

  @Test
  void unnumberedParagraphsBeforeTheFirstAreNoSubParagraphs() {
    assertThat(PartAlignment.of(parts("op0.1", "op0.2", "op1"), parts("op1", "op2", "op3")))
        .isEqualTo(Map.of("op1", "op1"));
    assertThat(PartAlignment.of(parts("op0.1", "op1"), parts("op0.1", "op1"))).hasSize(2);
  }
}
