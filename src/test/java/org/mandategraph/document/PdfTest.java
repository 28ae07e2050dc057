package org.mandategraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** What the notation of the specification cannot say. */
class PdfTest {
  private static final DocumentReader READER = new DocumentReader(Scans.RECOGNIZED);

  /** Draws on a page. */
  private interface Drawing {
    void on(PDPage page, PDPageContentStream out) throws IOException;
  }

  private static SourceDocument read(int rotation, Drawing drawing) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.LETTER);
      page.setRotation(rotation);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.setFont(new PDType1Font(FontName.TIMES_ROMAN), 10);
        drawing.on(page, out);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return READER.read(bytes.toByteArray(), "drawn.pdf");
    }
  }

  private static void write(PDPageContentStream out, double x, double y, String text)
      throws IOException {
    out.beginText();
    out.setTextMatrix(Matrix.getTranslateInstance((float) x, (float) (792 - y)));
    out.showText(text);
    out.endText();
  }

  private static List<String> texts(SourceDocument document) {
    return document.lines().stream().map(document::text).toList();
  }

  @Test
  void linesComeByTheirPlaceNotByTheirOrderInTheFile() throws IOException {
    SourceDocument document =
        read(
            0,
            (page, out) -> {
              write(out, 72, 124, "third");
              write(out, 72, 100, "first");
              write(out, 72, 112, "second");
            });
    assertThat(texts(document)).containsExactly("first", "second", "third");
    assertThat(document.lines().get(0).layout())
        .satisfies(
            layout -> {
              assertThat(layout).isNotNull();
              assertThat(layout.page()).isEqualTo(1);
              assertThat(layout.left()).isEqualTo(72);
              assertThat(layout.baseline()).isEqualTo(100);
              assertThat(layout.fontSize()).isEqualTo(10);
            });
  }

  @Test
  void rotatedWhiteInvisibleAndOutlyingTextIsLeftOut() throws IOException {
    SourceDocument document =
        read(
            0,
            (page, out) -> {
              write(out, 72, 100, "The General Assembly,");
              write(out, 700, 100, "outside");
              out.beginText();
              out.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 40, 300));
              out.showText("rotated");
              out.endText();
              out.setNonStrokingColor(Color.WHITE);
              write(out, 72, 130, "white");
              out.setNonStrokingColor(Color.BLACK);
              out.setRenderingMode(RenderingMode.NEITHER);
              write(out, 72, 160, "invisible");
            });
    assertThat(texts(document)).containsExactly("The General Assembly,");
  }

  @Test
  void theInvisibleTextOfARecognizedScanIsRead() throws IOException {
    SourceDocument document =
        read(
            0,
            (page, out) -> {
              out.setRenderingMode(RenderingMode.NEITHER);
              write(out, 72, 100, "The General Assembly,");
            });
    assertThat(texts(document)).containsExactly("The General Assembly,");
  }

  @Test
  void aTurnedPageIsReadUpright() throws IOException {
    SourceDocument document =
        read(
            90,
            (page, out) -> {
              out.beginText();
              out.setTextMatrix(new Matrix(0, 1, -1, 0, 100, 72));
              out.showText("Table of assessments");
              out.endText();
            });
    assertThat(texts(document)).containsExactly("Table of assessments");
  }

  @Test
  void aLinkCoversItsWords() throws IOException {
    SourceDocument document =
        read(
            0,
            (page, out) -> {
              write(out, 72, 100, "resolution 77/148 of");
              PDAnnotationLink link = new PDAnnotationLink();
              PDActionURI action = new PDActionURI();
              action.setURI("https://undocs.org/A/RES/77/148");
              link.setAction(action);
              link.setRectangle(new PDRectangle(115.5f, 690, 27, 12));
              page.setAnnotations(List.of(link));
            });
    assertThat(document.links()).hasSize(1);
    assertThat(document.links().get(0).href()).isEqualTo("https://undocs.org/A/RES/77/148");
    assertThat(document.links().get(0).span().of(document.text())).isEqualTo("77/148");
  }

  @Test
  void theLeftColumnIsReadBeforeTheRightOne() throws IOException {
    SourceDocument document =
        read(
            0,
            (page, out) -> {
              write(
                  out,
                  72,
                  80,
                  "Resolutions adopted on the reports of the Third Committee of the Assembly");
              for (int i = 0; i < 12; i++) {
                write(out, 72, 100 + 12 * i, "left column of running text as in a volume " + i);
                write(out, 320, 100 + 12 * i, "right column of running text as in a volume " + i);
              }
            });
    assertThat(texts(document).subList(0, 3))
        .containsExactly(
            "Resolutions adopted on the reports of the Third Committee of the Assembly",
            "left column of running text as in a volume 0",
            "left column of running text as in a volume 1");
    assertThat(texts(document).get(13)).isEqualTo("right column of running text as in a volume 0");
    assertThat(document.lines().get(13).startsParagraph()).isFalse();
    assertThat(document.lines()).allMatch(l -> l.role() == Role.BODY);
  }

  @Test
  void aBrokenPageTreeIsAnErrorAndNothingElse() {
    byte[] pdf = Pdfs.of("72 100 10 roman The General Assembly, recalling its resolution 66/181,");
    for (int i = 10; i < pdf.length; i += 37) {
      byte[] broken = pdf.clone();
      broken[i] ^= 0x55;
      try {
        READER.read(broken, "broken.pdf");
      } catch (UnreadableDocumentException e) {
        assertThat(e).hasMessageStartingWith("broken.pdf ");
      }
    }
  }
}
