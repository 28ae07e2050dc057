package org.mandategraph.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mandategraph.document.UnreadableDocumentException;
import org.mandategraph.language.Language;

/**
 * A document that shows itself to be French is read in French, whatever the extractor's language.
 */
class FrenchDocumentTest {
  @Test
  void openingVerbsAreRead() throws UnreadableDocumentException {
    String text =
        """
        Résolution adoptée par l’Assemblée générale le 21 novembre 2022

        77/19. Coopération entre l’Organisation des Nations Unies et l’Initiative de l’Europe centrale

        L’Assemblée générale,

        Rappelant également ses résolutions 67/7 du 19 novembre 2012 et 69/8 du 11 novembre 2014,

        1. Prie le Secrétaire général de lui présenter un rapport ;

        2. Décide d’inscrire la question à l’ordre du jour de sa session.
        """;
    Extraction extraction = Extractor.builder().build().extract(text.getBytes(UTF_8), "texte.txt");
    assertThat(extraction.acts())
        .extracting(act -> act.id() + " " + act.phrase() + " = " + act.verb().label())
        .containsExactly(
            "pp1/act1 Rappelant également = recall",
            "op1/act1 Prie = request",
            "op2/act1 Décide = decide");
  }

  @Test
  void anExtractorForFrenchReadsAnEnglishDocumentInFull() throws UnreadableDocumentException {
    String text =
        """
        The General Assembly,

        Recalling its resolution 67/7 of 19 November 2012, and the need for the work of the Office,

        1. Requests the Secretary-General to submit a report to the Assembly at its next session;

        2. Decides to remain seized of the matter.
        """;
    Extractor extractor = Extractor.builder().language(Language.FRENCH).build();
    Extraction extraction = extractor.extract(text.getBytes(UTF_8), "text.txt");
    assertThat(extraction.acts().get(1).addressees())
        .extracting(a -> a.actor().key())
        .containsExactly("secretary-general");
    assertThat(extraction.reporting().requests()).hasSize(1);
  }
}
