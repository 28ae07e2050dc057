package org.mandategraph.structure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mandategraph.LinearTime;
import org.mandategraph.authority.Authorities;
import org.mandategraph.document.DocumentReader;
import org.mandategraph.document.Scans;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.document.UnreadableDocumentException;
import org.mandategraph.text.Repair;

/** Reading structure takes time linear in the text, whatever the text. */
@Tag("linear-time")
class LinearTimeTest {
  private static final DocumentReader DOCUMENTS = new DocumentReader(Scans.RECOGNIZED);
  private static final StructureReader STRUCTURE = new StructureReader(Authorities.standard());

  /** Texts that make the rules of structure start again, look far ahead or collect without end. */
  private static final List<String> SEEDS =
      List.of(
          "The General Assembly,\n\n",
          "The General Assembly,\n\n1. Notes it.\n\n1st plenary meeting\n\nB\n\n",
          "Annex\n\n",
          "1. Notes it;\n\n(a) One;\n\n",
          "(a) One;\n\n(c) Two;\n\n",
          "(i) One;\n\n- Two;\n\n",
          "Draft resolution I\n\n",
          "recommends the adoption of the following draft resolution: ",
          "Report of the Council\n\nI. Introduction\n\n",
          "Italy, France (and: draft resolution ",
          "Italy and ",
          "A, (B), ",
          "Resolution adopted by the General Assembly on ",
          "Agenda items 1 (a) and ",
          "amendment to draft ",
          "Insert a paragraph\n\n",
          "L’Assemblée générale,\n\nRappelant ",
          "« Décide » ; ",
          "Point 99 b) de l’ordre du jour\n\n");

  @Test
  void aTextIsReadInLinearTime() {
    LinearTime.check("structure", LinearTimeTest::read, SEEDS);
  }

  @Test
  void behindAFormulaToo() {
    LinearTime.check(
        "structure behind a formula",
        text -> read("A/RES/1/1\n\nThe General Assembly,\n\n1. Decides:\n\n" + text),
        List.of(
            "Annex\n\n",
            "heading\n\n",
            "(a) One;\n\n",
            "(a) One;\n\n(c) Two;\n\n",
            "1. Notes it;\n\n",
            "Draft resolution I\n\n",
            "The General Assembly,\n\n"));
  }

  @Test
  void equalIdsAreMadeUniqueInLinearTime() {
    LinearTime.check(
        "unique ids",
        text -> {
          UniqueIds ids = new UniqueIds();
          text.lines().forEach(ids::unique);
        },
        List.of("op1\n", "op1\nop1-2\n"));
  }

  private static void read(String text) {
    try {
      SourceDocument source = DOCUMENTS.read(text.getBytes(UTF_8), "text.txt");
      STRUCTURE.read(source, Repair.repair(source));
    } catch (UnreadableDocumentException e) {
      throw new IllegalStateException(e);
    }
  }
}
