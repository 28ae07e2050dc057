package org.mandategraph.document.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.SummaryExtractor;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Role;
import org.mandategraph.document.xhtml.LineWriter;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Tika's parser of OLE2 Word in this program. Headers come first, footers last. */
public final class DocParser implements Parser {
  private static final long serialVersionUID = 1L;
  private static final Set<MediaType> TYPES = Set.of(MediaType.application("msword"));

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    try (POIFSFileSystem files = new POIFSFileSystem(stream);
        HWPFDocument document = new HWPFDocument(files)) {
      new SummaryExtractor(metadata).parseSummaries(files);
      LineWriter out = new LineWriter(handler, metadata);
      write(document, out);
      out.end();
    } catch (EncryptedDocumentException e) {
      throw new org.apache.tika.exception.EncryptedDocumentException(e);
    }
  }

  private static void write(HWPFDocument document, LineWriter out) throws SAXException {
    DocBody body = new DocBody(document, out);
    HeaderStories stories = new HeaderStories(document);
    furniture(body, stories.getFirstHeaderSubrange());
    furniture(body, stories.getOddHeaderSubrange());
    furniture(body, stories.getEvenHeaderSubrange());
    body.write(document.getRange(), Role.BODY);
    furniture(body, stories.getFirstFooterSubrange());
    furniture(body, stories.getOddFooterSubrange());
    furniture(body, stories.getEvenFooterSubrange());
  }

  private static void furniture(DocBody body, @Nullable Range range) throws SAXException {
    if (range != null) {
      body.write(range, Role.FURNITURE);
    }
  }
}
