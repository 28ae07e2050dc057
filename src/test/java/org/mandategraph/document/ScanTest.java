package org.mandategraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Scans are read by the real Tesseract. It may misread a stop: the tests ask for words, and where
 * they stand.
 */
class ScanTest {
  private static final String PAGE =
      """
      72 60 12 roman United Nations
      440 60 12 roman A/RES/66/181
      72 120 12 bold Strengthening the United Nations programme
      108 160 12 roman The General Assembly,
      108 190 12 roman Recalling its resolution 65/232 of 21 December 2010,
      108 220 12 roman 1. Takes note with appreciation of the report of the Secretary-General
      72 234 12 roman on the implementation of the mandates of the programme;
      108 264 12 roman 2. Reaffirms that the Convention is the most important tool of the
      72 278 12 roman international community for fighting crime.
      rule 72 172 660
      80 680 10 roman 1 United Nations, Treaty Series, vol. 2225, No. 39574.
      """;

  @BeforeEach
  void tesseractIsInstalled() throws Exception {
    assumeTrue(
        new TesseractOCRParser().hasTesseract(),
        "SKIPPED: Tesseract is missing; scans are not read here");
  }

  @Test
  void theWordsOfAScanAreRecognized() throws Exception {
    SourceDocument document =
        new DocumentReader(Scans.RECOGNIZED).read(Pdfs.scanned(Pdfs.of(PAGE)), "scan.pdf");
    assertThat(document.recognizedBy()).isEqualTo("Tesseract");
    assertThat(document.text())
        .contains("A/RES/66/181", "The General Assembly,", "resolution 65/232 of 21 December 2010,")
        .contains("on the implementation of the mandates");
  }

  @Test
  void paragraphsStartWhereTheyStartInPrint() throws Exception {
    SourceDocument document =
        new DocumentReader(Scans.RECOGNIZED).read(Pdfs.scanned(Pdfs.of(PAGE)), "scan.pdf");
    assertThat(
            document.lines().stream()
                .filter(l -> Boolean.TRUE.equals(l.startsParagraph()))
                .map(document::text))
        .anyMatch(l -> l.startsWith("1. Takes note"))
        .anyMatch(l -> l.startsWith("2. Reaffirms"))
        .noneMatch(l -> l.startsWith("on the implementation"));
  }

  @Test
  void whatStandsBelowAShortRuleIsANote() throws Exception {
    SourceDocument document =
        new DocumentReader(Scans.RECOGNIZED).read(Pdfs.scanned(Pdfs.of(PAGE)), "scan.pdf");
    assertThat(document.lines().stream().filter(l -> l.role() == Role.NOTE).map(document::text))
        .singleElement()
        .asString()
        .startsWith("1 United Nations, Treaty Series, vol. 2225");
  }

  @Test
  void aFileOfWordsIsNotRecognized() throws Exception {
    assertThat(
            new DocumentReader(Scans.RECOGNIZED).read(Pdfs.of(PAGE), "printed.pdf").recognizedBy())
        .isNull();
  }
}
