package org.mandategraph.document.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.xml.sax.SAXException;

/**
 * Reads the pages of a scan through Tesseract, where the system has it: some seconds of a processor
 * a page. Slant, weight and superscripts of the print are lost, and with them the calls of
 * footnotes.
 */
final class TextRecognition {
  /** Pages at most: half an hour of a processor. */
  private static final int MOST_PAGES = 300;

  /** Scans of the United Nations have 300 dots an inch; letters need no more. */
  private static final double DOTS_A_POINT = 300 / 72.0;

  /** A page of more than this is drawn coarser. A3 has 17 million. */
  private static final double MOST_DOTS = 20e6;

  private static final int SECONDS_A_PAGE = 60;

  private final TesseractOCRParser tesseract = new TesseractOCRParser();

  /**
   * The pages with the words that were recognized on them.
   *
   * @throws NoTextException if Tesseract is missing or fails, or the pages are too many
   * @throws IOException if a page cannot be drawn
   */
  List<Page> pages(PDDocument document) throws IOException, NoTextException {
    if (document.getNumberOfPages() > MOST_PAGES) {
      throw new NoTextException("more than " + MOST_PAGES + " pages are not recognized here");
    }
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    try {
      if (!tesseract.hasTesseract()) {
        throw new NoTextException("Tesseract is not installed");
      }
      List<Page> pages = new ArrayList<>();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        double scale = scale(document.getPage(i).getCropBox());
        BufferedImage image = renderer.renderImage(i, (float) scale, ImageType.GRAY);
        Hocr words = recognize(image, scale);
        double width = image.getWidth() / scale;
        double height = image.getHeight() / scale;
        pages.add(new Page(i + 1, width, height, words.glyphs(), words.rules()));
      }
      return RecognizedPages.repaired(pages);
    } catch (NoTextException e) {
      throw e;
    } catch (TikaException | SAXException e) {
      throw new NoTextException("Tesseract failed: " + e.getMessage(), e);
    }
  }

  private static double scale(PDRectangle box) {
    double area = Math.max(1, (double) box.getWidth() * box.getHeight());
    return Math.min(DOTS_A_POINT, Math.sqrt(MOST_DOTS / area));
  }

  private Hocr recognize(BufferedImage image, double scale)
      throws IOException, SAXException, TikaException {
    TesseractOCRConfig config = new TesseractOCRConfig();
    config.setLanguage("eng");
    // Columns and blocks are found; which way is up, the PDF says.
    config.setPageSegMode("3");
    config.setOutputType(TesseractOCRConfig.OUTPUT_TYPE.HOCR);
    config.setTimeoutSeconds(SECONDS_A_PAGE);
    config.addOtherTesseractConfig("user_defined_dpi", Long.toString(Math.round(72 * scale)));
    ParseContext context = new ParseContext();
    context.set(TesseractOCRConfig.class, config);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, "image/png");
    Hocr hocr = new Hocr(1 / scale);
    try (TikaInputStream stream = TikaInputStream.get(png.toByteArray())) {
      tesseract.parse(stream, hocr, metadata, context);
    }
    return hocr;
  }
}
