package org.mandategraph.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes small PDF files from a plain notation of what stands where. */
public final class Pdfs {
  private static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
  private static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);
  private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

  private Pdfs() {}

  /**
   * A PDF on letter paper. Each line is {@code left baseline size font text}, measured in points
   * from the upper left corner; {@code left baseline - - text} goes on where the last text ended,
   * {@code rule left right y} draws a line and {@code page} starts a page.
   */
  public static byte[] of(String notation) {
    try (PDDocument document = new PDDocument()) {
      draw(document, notation.lines().filter(l -> !l.isBlank()).toList());
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void draw(PDDocument document, List<String> lines) throws IOException {
    PDPageContentStream out = page(document);
    for (String line : lines) {
      String[] parts = line.strip().split(" +", 5);
      if ("page".equals(parts[0])) {
        out.close();
        out = page(document);
      } else if ("rule".equals(parts[0])) {
        out.moveTo(Float.parseFloat(parts[1]), 792 - Float.parseFloat(parts[3]));
        out.lineTo(Float.parseFloat(parts[2]), 792 - Float.parseFloat(parts[3]));
        out.stroke();
      } else {
        out.beginText();
        out.setFont(font(parts[3]), Float.parseFloat(parts[2]));
        out.newLineAtOffset(Float.parseFloat(parts[0]), 792 - Float.parseFloat(parts[1]));
        out.showText(parts[4]);
        out.endText();
      }
    }
    out.close();
  }

  private static PDFont font(String name) {
    return switch (name) {
      case "italic" -> ITALIC;
      case "bold" -> BOLD;
      default -> ROMAN;
    };
  }

  private static PDPageContentStream page(PDDocument document) throws IOException {
    PDPage page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    return new PDPageContentStream(document, page);
  }

  /** A PDF that needs a password. */
  static byte[] encrypted() throws IOException {
    try (PDDocument document = new PDDocument()) {
      draw(document, List.of("72 100 10 roman Secret"));
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return bytes(document);
    }
  }

  /** A PDF of one picture. */
  static byte[] scan() throws IOException {
    try (PDDocument document = new PDDocument()) {
      try (PDPageContentStream out = page(document)) {
        BufferedImage picture = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
        out.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 612, 792);
      }
      return bytes(document);
    }
  }

  /** Pictures of the pages of a PDF, as a scanner makes them. */
  static byte[] scanned(byte[] pdf) throws IOException {
    try (PDDocument printed = Loader.loadPDF(pdf);
        PDDocument document = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(printed);
      for (int i = 0; i < printed.getNumberOfPages(); i++) {
        try (PDPageContentStream out = page(document)) {
          BufferedImage picture = renderer.renderImageWithDPI(i, 300, ImageType.BINARY);
          out.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 612, 792);
        }
      }
      return bytes(document);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
