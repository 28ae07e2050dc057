package org.mandategraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandategraph.document.DocumentReader;
import org.mandategraph.document.Scans;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.document.Span;

class MappedTextTest {
  @Test
  void aSpanOverALiftedNoteReachesFromItsFirstToItsLastCharacter() {
    String source = "as well as\n1 A note.\nthe work";
    MappedText text =
        new MappedText.Builder()
            .append(MappedText.ofSource(source, new Span(0, 10)))
            .append(' ', 10)
            .append(MappedText.ofSource(source, new Span(21, 29)))
            .build();

    assertThat(text).hasToString("as well as the work");
    assertThat(text.source(new Span(8, 14)).of(source)).isEqualTo("as\n1 A note.\nthe");
    assertThat(text.source(new Span(11, 19)).of(source)).isEqualTo("the work");
  }

  @Test
  void anEmptySpanHasAPlace() {
    MappedText text = MappedText.ofSource("abc", new Span(1, 3));

    assertThat(text.source(new Span(0, 0))).isEqualTo(new Span(1, 1));
    assertThat(text.source(new Span(2, 2))).isEqualTo(new Span(3, 3));
    assertThat(MappedText.ofSource("", new Span(0, 0)).source()).isEqualTo(new Span(0, 0));
  }

  /** Every character but a blank is the one that stands at its offset in the source. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "000_207ed0425d349b06.txt",
        "002_d04c0f1d7fd8e417.txt",
        "003_c08265ac8f7350db.txt",
        "004_4171b89ff5fc3e4f.txt"
      })
  void everyCharacterKnowsItsOffset(String seed) throws IOException {
    SourceDocument source =
        new DocumentReader(Scans.RECOGNIZED).read(Files.readAllBytes(Path.of("seeds", seed)), seed);

    for (Passage p : Repair.repair(source).passages()) {
      for (int i = 0; i < p.text().length(); i++) {
        char c = p.text().charAt(i);
        char there = source.text().charAt(p.text().offset(i));
        assertThat(c == ' ' || c == there).as("%s at %d of %s", c, i, p.words()).isTrue();
      }
    }
  }

  @Test
  void anyTextIsRepaired() throws IOException {
    Random random = new Random(20261121);
    String letters = "aA1 2.,;\n\n\t()[]*_\\-–¹²⁰“”/The General Assembly,";
    for (int n = 0; n < 300; n++) {
      StringBuilder text = new StringBuilder("x");
      int length = random.nextInt(400);
      for (int i = 0; i < length; i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      SourceDocument source =
          new DocumentReader(Scans.RECOGNIZED)
              .read(text.toString().getBytes(StandardCharsets.UTF_8), "random " + n);
      for (Passage p : Repair.repair(source).passages()) {
        Span there = p.text().source();
        assertThat(there.end()).isLessThanOrEqualTo(source.text().length());
      }
    }
  }
}
