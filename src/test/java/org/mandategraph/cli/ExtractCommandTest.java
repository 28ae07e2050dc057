package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  private static final String RESOLUTION = "seeds/002_d04c0f1d7fd8e417.txt";

  @TempDir private Path temp;

  @Test
  void writesOneObjectALine() throws IOException {
    Run run = Run.of("extract", "seeds", "--format", "json");
    assertThat(run.code()).isZero();
    assertThat(run.out()).hasLineCount(4);
    for (String line : run.out().lines().toList()) {
      assertThat(new ObjectMapper().readTree(line).path("paragraphs").isEmpty()).isFalse();
    }
  }

  @Test
  void writesAFileADocument() throws IOException {
    Path out = temp.resolve("made/on/the/way");
    Run run = Run.of("extract", "seeds", "--out", out.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "000_207ed0425d349b06.txt.json",
              "002_d04c0f1d7fd8e417.txt.json",
              "003_c08265ac8f7350db.txt.json",
              "004_4171b89ff5fc3e4f.txt.json");
    }
    assertThat(out.resolve("002_d04c0f1d7fd8e417.txt.json"))
        .hasContent(Run.of("extract", RESOLUTION).out());
  }

  @Test
  void refusesAScanAtOnceWhereAsked() throws IOException {
    Path scan = temp.resolve("scan.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        BufferedImage picture = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
        out.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 612, 792);
      }
      document.save(scan.toFile());
    }
    Run run = Run.of("extract", scan.toString(), "--no-ocr");
    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("scan.pdf: is a scan without text (recognition is off)");
  }

  @Test
  void writesTurtle() {
    Model model = ModelFactory.createDefaultModel();
    model.read(
        new StringReader(Run.of("extract", RESOLUTION, "--format", "turtle").out()), null, "TTL");
    assertThat(model.size()).isGreaterThan(500);
  }

  @Test
  void writesTextForReading() {
    assertThat(Run.of("extract", RESOLUTION, "--format", "text").out())
        .containsPattern("(?m)^A/RES/\\S+$")
        .containsPattern("(?m)^op1\t")
        .containsPattern("(?m)^fn1\t");
  }

  @Test
  void goesOnBehindAFileThatCannotBeRead() throws IOException {
    Path empty = Files.writeString(temp.resolve("a.txt"), "");
    Path good = Files.copy(Path.of(RESOLUTION), temp.resolve("b.txt"));
    Run run = Run.of("extract", empty.toString(), good.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).hasLineCount(1);
    assertThat(run.err()).contains("Refused: 1 file\n  " + empty + ": ");
  }

  @Test
  void showsTheCauseOfARefusalWhereItIsVerbose() throws IOException {
    Path broken =
        Files.writeString(temp.resolve("broken.pdf"), "%PDF-1.7\nnothing behind the head");
    assertThat(Run.of("extract", broken.toString()).err()).doesNotContain("\tat ");
    assertThat(Run.of("--verbose", "extract", broken.toString()).err())
        .contains("UnreadableDocumentException: ", "Caused by: ", "\tat org.mandategraph.");
  }

  @Test
  void writesNoTwoDocumentsIntoOneFile() throws IOException {
    Path one = Files.createDirectory(temp.resolve("one"));
    Path two = Files.createDirectory(temp.resolve("two"));
    Files.copy(Path.of(RESOLUTION), one.resolve("a.txt"));
    Files.copy(Path.of(RESOLUTION), two.resolve("a.txt"));
    Run run =
        Run.of("extract", one.toString(), two.toString(), "--out", temp.resolve("out").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(two.resolve("a.txt") + ": " + one.resolve("a.txt") + " has the");
  }

  @Test
  void knowsItsFormats() {
    Run run = Run.of("extract", RESOLUTION, "--format", "xml");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("json, turtle, text, akn");
  }
}
