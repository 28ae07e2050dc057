package org.mandategraph.document.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.mandategraph.document.Scans;
import org.mandategraph.document.SourceBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads PDF: the characters of each page become lines by their places. */
public final class PdfReader {
  private static final Logger LOG = LoggerFactory.getLogger(PdfReader.class);

  /** Fewer letters a page than this are stamps on a scan. */
  private static final int FEWEST_LETTERS = 60;

  private final Scans scans;

  /**
   * A reader.
   *
   * @param scans what to do with scans
   */
  public PdfReader(Scans scans) {
    this.scans = scans;
  }

  /**
   * Reads a file.
   *
   * @throws EncryptedDocumentException if it needs a password
   * @throws NoTextException if it is a scan and its words are not recognized
   */
  public void read(byte[] bytes, SourceBuilder out) throws IOException, TikaException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<Page> pages = GlyphCollector.collect(document);
      if (isScan(document, pages)) {
        pages = recognized(document);
        out.recognizedBy("Tesseract");
      }
      PdfLines.of(pages).forEach(line -> line.write(out));
    } catch (InvalidPasswordException e) {
      throw new EncryptedDocumentException(e);
    }
  }

  private List<Page> recognized(PDDocument document) throws IOException, NoTextException {
    if (scans == Scans.REFUSED) {
      throw new NoTextException("recognition is off");
    }
    LOG.info(
        "A scan of {} pages: Tesseract needs some seconds a page", document.getNumberOfPages());
    List<Page> pages = new TextRecognition().pages(document);
    if (letters(pages) == 0) {
      throw new NoTextException("Tesseract finds no words on its pages");
    }
    return pages;
  }

  /** Whether the pages contain pictures, and no text except stamps on them. */
  private static boolean isScan(PDDocument document, List<Page> pages) {
    long letters = letters(pages);
    if (letters >= (long) FEWEST_LETTERS * pages.size()) {
      return false;
    }
    for (PDPage page : document.getPages()) {
      PDResources resources = page.getResources();
      if (resources != null && resources.getXObjectNames().iterator().hasNext()) {
        return true;
      }
    }
    return letters == 0;
  }

  private static long letters(List<Page> pages) {
    return pages.stream().flatMap(p -> p.glyphs().stream()).filter(g -> !g.isBlank()).count();
  }
}
