package org.mandategraph.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.xhtml.LineWriter;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Tika's parser of PDF in this program: lines by layout, written line by line. */
public final class PdfParser implements Parser {
  private static final long serialVersionUID = 1L;
  private static final Set<MediaType> TYPES = Set.of(MediaType.application("pdf"));

  /** Fewer letters a page than this are stamps on a scan. */
  private static final int FEWEST_LETTERS = 60;

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
      long letters =
          pages.stream().flatMap(p -> p.glyphs().stream()).filter(g -> !g.isBlank()).count();
      if (letters < (long) FEWEST_LETTERS * pages.size()) {
        throw new NoTextException();
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
