package org.mandategraph.write.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandategraph.authority.Authorities;
import org.mandategraph.extract.Extraction;
import org.mandategraph.extract.Extractor;
import org.mandategraph.graph.Identity;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Paragraph;

class AkomaNtosoTest {
  private static final Extractor EXTRACTOR = Extractor.builder().build();
  private static final Path CORPUS = Path.of("..", "shared", "corpus");

  static List<Path> seeds() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSeedIsValid(Path file) throws Exception {
    Schema schema = AknDocument.schema();
    new AknDocument(written(file)).validate(schema);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSeedSaysWhatWasRead(Path file) throws Exception {
    assertSaysTheSame(extraction(file));
  }

  /** With lists, annexes, sections and repeated notes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "pdf/A_RES_78_187.pdf",
        "pdf/A_RES_78_128.pdf",
        "pdf/A_RES_78_11.pdf",
        "pdf/A_RES_78_234.pdf",
        "pdf/A_RES_78_5.pdf",
        "gold/A_RES_78_10.xml"
      })
  void aDocumentOfTheCorpusIsValidAndSaysWhatWasRead(String name) throws Exception {
    Path file = CORPUS.resolve(name);
    assumeTrue(Files.exists(file), () -> "the corpus is not there: " + file);
    Extraction extraction = extraction(file);
    assertSaysTheSame(extraction);
    new AknDocument(written(extraction)).validate(AknDocument.schema());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whateverIsReadIsValid(long seed) throws Exception {
    HostileExtractions extractions = new HostileExtractions(seed);
    Schema schema = AknDocument.schema();
    for (int i = 0; i < 100; i++) {
      new AknDocument(written(extractions.next())).validate(schema);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8})
  void whateverIsReadIsSaid(long seed) throws Exception {
    HostileExtractions extractions = new HostileExtractions(seed);
    for (int i = 0; i < 100; i++) {
      assertSaysTheSame(extractions.next());
    }
  }

  @Test
  void eIdsFollowTheNumbers() throws Exception {
    AknDocument document = new AknDocument(written(Path.of("seeds/000_207ed0425d349b06.txt")));
    assertThat(AknDocument.words(document.at("mainBody__para_5"))).contains("5.");
    assertThat(document.at("preamble_1__container_3").getLocalName()).isEqualTo("container");
  }

  @Test
  void theFirstCallHoldsTheNoteAndTheNextRefersToIt() throws Exception {
    AknDocument document = new AknDocument(written(Path.of("seeds/000_207ed0425d349b06.txt")));
    assertThat(
            AknDocument.element(document.at("mainBody__para_1"), "authorialNote")
                .getAttribute("eId"))
        .isEqualTo("authorialNote_10");
    assertThat(
            AknDocument.element(document.at("mainBody__para_18"), "noteRef").getAttribute("href"))
        .isEqualTo("#authorialNote_10");
  }

  @Test
  void aReferenceLeadsToWhatIsCited() throws Exception {
    AknDocument document = new AknDocument(written(Path.of("seeds/000_207ed0425d349b06.txt")));
    assertThat(document.values("href"))
        .contains(
            "/akn/un/statement/deliberation/unga/1991-12-18/46-152/",
            "https://undocs.org/A/RES/46/152",
            "https://example.org/id/instrument/untoc",
            "https://example.org/id/actor/unodc",
            "https://example.org/id/verb/request",
            "#mainBody__para_34");
  }

  @Test
  void theSameIsWrittenAgain() throws Exception {
    Path file = seeds().get(0);
    assertThat(written(file)).isEqualTo(written(file));
  }

  private static void assertSaysTheSame(Extraction extraction) throws Exception {
    AknDocument document = new AknDocument(written(extraction));
    assertThat(document.paragraphs())
        .containsExactlyInAnyOrderElementsOf(
            extraction.resolution().paragraphs().stream()
                .map(Paragraph::text)
                .map(t -> XmlOut.clean(t.text()))
                .toList());
    assertThat(document.footnotes())
        .containsAll(
            extraction.resolution().footnotes().stream()
                .map(Footnote::text)
                .map(t -> XmlOut.clean(t.text()))
                .toList());
    List<String> eIds = document.values("eId");
    assertThat(eIds).doesNotHaveDuplicates();
    Stream.of("href", "refersTo", "as", "source")
        .flatMap(name -> document.values(name).stream())
        .flatMap(value -> Stream.of(value.split(" ", -1)))
        .filter(reference -> reference.startsWith("#"))
        .forEach(reference -> assertThat(eIds).contains(reference.substring(1)));
  }

  private static Extraction extraction(Path file) throws Exception {
    return EXTRACTOR.extract(Files.readAllBytes(file), file.getFileName().toString());
  }

  private static String written(Path file) throws Exception {
    return written(extraction(file));
  }

  private static String written(Extraction extraction) {
    return AkomaNtoso.write(
        extraction, Authorities.standard(), new Identity("https://example.org/"));
  }
}
