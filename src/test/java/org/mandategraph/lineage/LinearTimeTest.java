package org.mandategraph.lineage;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mandategraph.LinearTime;
import org.mandategraph.structure.ParagraphKind;

/** Comparing two paragraphs takes time linear in their words, whatever the words. */
@Tag("linear-time")
class LinearTimeTest {
  /** Texts that make the rules of lineage start again or look far ahead. */
  private static final List<String> SEEDS =
      List.of(
          "A",
          " ",
          "United Nations ",
          "paragraphs 1 (a) and ",
          "paragraph 1 of the of the ",
          "Takes note of the report of the A ",
          "takes note of the report pursuant to ",
          "Having considered the report of the A ",
          "Decides to extend the mandate of UNMIL ",
          "UNMIL will consist of ",
          "Tribunal for the former A ",
          "Name-Name-",
          "twenty-first ");

  @Test
  void twoParagraphsAreCompared() {
    LinearTime.check(
        "comparing two paragraphs",
        words ->
            Revisions.between(text("S/RES/1(2001)", words), text("S/RES/2(2002)", words + "x")),
        SEEDS);
  }

  @Test
  void theTextBeforeIsFound() {
    LinearTime.check(
        "the text before",
        words -> EarlierTexts.compare(text("S/RES/2(2002)", words), List.of()),
        SEEDS);
  }

  @Test
  void aTitleIsFolded() {
    LinearTime.check("a title", SeriesTitle::of, SEEDS);
  }

  private static ComparedDocument text(String id, String words) {
    return new ComparedDocument(
        Compared.iri(id),
        id,
        false,
        "S",
        null,
        null,
        null,
        Set.of(),
        Set.of(),
        List.of(
            paragraph("pp1", ParagraphKind.PREAMBULAR, words),
            paragraph("op1", ParagraphKind.OPERATIVE, words)));
  }

  private static ComparedParagraph paragraph(String id, ParagraphKind kind, String words) {
    return new ComparedParagraph(id, kind, null, words, "", 0, List.of());
  }
}
