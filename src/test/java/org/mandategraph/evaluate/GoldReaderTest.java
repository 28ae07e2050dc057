package org.mandategraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandategraph.evaluate.ComparedText.ComparedKind;
import org.mandategraph.evaluate.ComparedText.ComparedNote;
import org.mandategraph.evaluate.ComparedText.ComparedParagraph;

class GoldReaderTest {
  private static final Path GOLD = Path.of("src/test/resources/evaluate/gold/A_RES_80_1.xml");

  @TempDir private Path temp;

  @Test
  void readsTheCoverAndTheEnd() throws IOException {
    ComparedText text = GoldFiles.read(GOLD).orElseThrow();
    assertThat(text.symbol()).isEqualTo("A/RES/80/1");
    assertThat(text.title()).isEqualTo("Safety of lighthouse keepers");
    assertThat(text.adopted()).isEqualTo("2025-09-30");
    assertThat(text.session()).isEqualTo("80");
    assertThat(text.plenaryMeeting()).isEqualTo("18");
    assertThat(text.report()).isEqualTo("A/80/45");
  }

  @Test
  void readsParagraphs() throws IOException {
    ComparedText text = GoldFiles.read(GOLD).orElseThrow();
    assertThat(text.paragraphs(ComparedKind.PREAMBULAR))
        .hasSize(3)
        .first()
        .isEqualTo(
            new ComparedParagraph(
                ComparedKind.PREAMBULAR,
                null,
                "Recalling its resolutions 70/1 of 25 September 2015 and 79/12 of 3 December 2024,",
                "Recalling",
                Set.of("A/RES/70/1", "A/RES/79/12"),
                Set.of("1")));
    assertThat(text.paragraphs(ComparedKind.OPERATIVE))
        .extracting(ComparedParagraph::number)
        .containsExactly("1", "2", "4");
    assertThat(text.paragraphs(ComparedKind.SUB))
        .extracting(ComparedParagraph::text)
        .containsExactly("To pay keepers as they are due;", "To give keepers boats;");
  }

  @Test
  void readsFootnotes() throws IOException {
    assertThat(GoldFiles.read(GOLD).orElseThrow().footnotes())
        .containsEntry(
            "2",
            new ComparedNote(
                "See A/80/12/Add.1 and resolution 60/288.",
                Set.of("A/80/12/ADD.1", "A/RES/60/288")))
        .hasSize(2);
  }

  @Test
  void looksAtNothingOutsideTheFile() throws IOException {
    String hostile =
        "<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + statement("&x;");
    assertThatThrownBy(() -> GoldFiles.read(file(hostile)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("DOCTYPE");
  }

  @Test
  void refusesWhatIsNested() {
    String deep = "<section>".repeat(50_000) + "</section>".repeat(50_000);
    assertThatThrownBy(() -> GoldFiles.read(file(statement(deep))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no mark-up that can be read");
  }

  @Test
  void refusesWhatIsNoMarkUp() {
    assertThatThrownBy(() -> GoldFiles.read(file("<html/>")))
        .hasMessageContaining("no Akoma Ntoso");
  }

  @Test
  void findsNothingWithoutABody() throws IOException {
    String empty =
        "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><statement/>"
            + "</akomaNtoso>";
    assertThat(GoldFiles.read(file(empty))).isEmpty();
  }

  private static String statement(String body) {
    return "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><statement>"
        + "<mainBody>"
        + body
        + "</mainBody></statement></akomaNtoso>";
  }

  private Path file(String xml) throws IOException {
    return Files.writeString(temp.resolve("gold.xml"), xml);
  }
}
