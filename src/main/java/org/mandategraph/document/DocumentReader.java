package org.mandategraph.document;

import java.io.IOException;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.pdf.PdfReader;
import org.mandategraph.document.word.DocReader;
import org.mandategraph.document.word.DocxReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;

/**
 * Reads files of all formats that the program knows. The bytes decide on the format, not the name:
 * a Word file of the United Nations may end in {@code .DOC} and be OOXML inside. Thread-safe.
 */
public final class DocumentReader {
  /** Characters at most; the longest resolution has some 200,000. */
  static final int LONGEST_TEXT = 20_000_000;

  private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);
  private static final MediaTypeRegistry TYPES = MediaTypeRegistry.getDefaultRegistry();

  private final Detector detector = new DefaultDetector();
  private final Parser html = new JSoupParser();
  private final PdfReader pdf;

  /**
   * A reader.
   *
   * @param scans what to do with scans
   */
  public DocumentReader(Scans scans) {
    pdf = new PdfReader(scans);
  }

  /**
   * Reads a file.
   *
   * @param bytes its content
   * @param name its name, for messages and {@link SourceDocument#name()} only
   * @throws UnreadableDocumentException if it is empty, damaged, protected, without text, too large
   *     or of a format that is not read
   */
  public SourceDocument read(byte[] bytes, String name) throws UnreadableDocumentException {
    if (bytes.length == 0) {
      throw new UnreadableDocumentException(name + " is empty. Fetch the file again.");
    }
    try {
      MediaType type = detect(bytes);
      Format format = AkomaNtosoXml.is(bytes) ? Format.AKN : format(type);
      if (format == null) {
        throw new UnreadableDocumentException(name + " " + Refusal.format(type));
      }
      LOG.debug("{} is {}, read as {}", name, type, format);
      SourceDocument document =
          format == Format.TEXT ? plainText(bytes, name) : built(bytes, name, format);
      if (document.text().isBlank()) {
        throw new UnreadableDocumentException(
            name + " contains no text. Give the document itself.");
      }
      LOG.debug("{} has {} lines", name, document.lines().size());
      return document;
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (TikaException | SAXException | IOException | RuntimeException e) {
      // Parsers throw exceptions of any type on a damaged file.
      throw refused(name, e);
    } catch (StackOverflowError e) {
      throw refused(name, new TikaException("nested too deep", e));
    }
  }

  private static UnreadableDocumentException refused(String name, Exception cause) {
    return new UnreadableDocumentException(name + " " + Refusal.because(cause), cause);
  }

  private MediaType detect(byte[] bytes) throws IOException {
    try (TikaInputStream stream = TikaInputStream.get(bytes)) {
      return detector.detect(stream, new Metadata());
    }
  }

  private static @Nullable Format format(MediaType type) {
    return switch (type.getBaseType().toString()) {
      case "application/pdf" -> Format.PDF;
      case "text/html", "application/xhtml+xml" -> Format.HTML;
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> Format.DOCX;
      case "application/msword" -> Format.DOC;
      // A text that starts with "From: Italy" looks like a mail.
      case "message/rfc822" -> Format.TEXT;
      default -> isText(type) ? Format.TEXT : null;
    };
  }

  private static boolean isText(MediaType type) {
    return TYPES.isInstanceOf(type, MediaType.TEXT_PLAIN)
        && !TYPES.isInstanceOf(type, MediaType.APPLICATION_XML);
  }

  private static SourceDocument plainText(byte[] bytes, String name)
      throws IOException, TikaException {
    String text = PlainText.decode(bytes);
    if (text.length() > LONGEST_TEXT) {
      throw new TooLongException(LONGEST_TEXT);
    }
    return new SourceDocument(
        name,
        Format.TEXT,
        DigestUtils.sha256Hex(bytes),
        text,
        PlainText.lines(text),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  private SourceDocument built(byte[] bytes, String name, Format format)
      throws IOException, TikaException, SAXException {
    SourceBuilder out = new SourceBuilder(LONGEST_TEXT);
    switch (format) {
      case AKN -> AkomaNtosoReader.read(bytes, out);
      case PDF -> pdf.read(bytes, out);
      case DOCX -> DocxReader.read(bytes, out);
      case DOC -> DocReader.read(bytes, out);
      case HTML -> html(bytes, out);
      case TEXT -> throw new IllegalArgumentException("plain text is kept as it is");
    }
    return out.build(name, format, DigestUtils.sha256Hex(bytes));
  }

  private void html(byte[] bytes, SourceBuilder out)
      throws IOException, TikaException, SAXException {
    ParseContext context = new ParseContext();
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    try (TikaInputStream stream = TikaInputStream.get(bytes)) {
      html.parse(stream, new XhtmlHandler(out), new Metadata(), context);
    }
  }
}
