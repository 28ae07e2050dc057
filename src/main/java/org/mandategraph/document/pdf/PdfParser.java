package org.mandategraph.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Scans;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.document.xhtml.LineWriter;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Tika's parser of PDF in this program: lines by layout, written line by line. */
public final class PdfParser implements Parser {
  private static final long serialVersionUID = 1L;
  private static final Set<MediaType> TYPES = Set.of(MediaType.application("pdf"));

  /** Fewer letters a page than this are stamps on a scan. */
  private static final int FEWEST_LETTERS = 60;

  private final Scans scans;

  /**
   * A parser.
   *
   * @param scans what becomes of scans
   */
  public PdfParser(Scans scans) {
    this.scans = scans;
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    try (PDDocument document = Loader.loadPDF(stream.readAllBytes())) {
      List<Page> pages = GlyphCollector.collect(document);
      if (isScan(document, pages)) {
        pages = recognized(document);
        metadata.set(SourceDocument.RECOGNIZED_BY, "Tesseract");
      }
      describe(document, metadata);
      LineWriter out = new LineWriter(handler, metadata);
      for (PdfLine line : PdfLines.of(pages)) {
        PdfXhtml.write(line, out);
      }
      out.end();
    } catch (InvalidPasswordException e) {
      throw new EncryptedDocumentException(e);
    }
  }

  private List<Page> recognized(PDDocument document) throws IOException, NoTextException {
    if (scans == Scans.REFUSED) {
      throw new NoTextException("recognition is off");
    }
    List<Page> pages = new TextRecognition().pages(document);
    if (letters(pages) == 0) {
      throw new NoTextException("Tesseract finds no words on its pages");
    }
    return pages;
  }

  /** Whether the pages hold pictures, and no text but stamps on them. */
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

  private static void describe(PDDocument document, Metadata metadata) {
    PDDocumentInformation information = document.getDocumentInformation();
    set(metadata, TikaCoreProperties.TITLE.getName(), information.getTitle());
    set(metadata, TikaCoreProperties.SUBJECT.getName(), information.getSubject());
    set(metadata, "pdf:producer", information.getProducer());
    set(
        metadata,
        TikaCoreProperties.LANGUAGE.getName(),
        document.getDocumentCatalog().getLanguage());
    metadata.set("xmpTPg:NPages", Integer.toString(document.getNumberOfPages()));
  }

  private static void set(Metadata metadata, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      metadata.set(name, value.strip());
    }
  }
}
