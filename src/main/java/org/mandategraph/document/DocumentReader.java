package org.mandategraph.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.pdf.NoTextException;
import org.mandategraph.document.pdf.PdfParser;
import org.mandategraph.document.pdf.TooManyGlyphsException;
import org.mandategraph.document.word.DocParser;
import org.mandategraph.document.word.DocxParser;
import org.xml.sax.SAXException;

/**
 * Reads a file of any format that is known. What the format is, its bytes say: a Word file of the
 * United Nations may end in {@code .DOC} and be OOXML inside. Safe for use by many threads.
 */
public final class DocumentReader {
  /** Characters at most. The longest resolution has some 200,000. */
  static final int LONGEST_TEXT = 20_000_000;

  private static final MediaTypeRegistry TYPES = MediaTypeRegistry.getDefaultRegistry();

  private final Detector detector = new DefaultDetector();
  private final Parser parser;

  /** Recognizes scans. */
  public DocumentReader() {
    this(Scans.RECOGNIZED);
  }

  /**
   * A reader.
   *
   * @param scans what becomes of scans
   */
  public DocumentReader(Scans scans) {
    parser =
        new AutoDetectParser(
            detector, new PdfParser(scans), new DocxParser(), new DocParser(), new JSoupParser());
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
    Refusal refusal = new Refusal(name);
    if (bytes.length == 0) {
      throw refusal.empty();
    }
    Metadata metadata = new Metadata();
    try {
      MediaType type = detect(bytes, metadata);
      Format format = AkomaNtoso.is(bytes) ? Format.AKN : format(type);
      if (format == null) {
        throw refusal.format(type);
      }
      SourceDocument document =
          switch (format) {
            case TEXT -> text(bytes, name);
            case AKN -> marked(bytes, name);
            default -> parsed(bytes, name, format, metadata);
          };
      if (document.text().isBlank()) {
        throw refusal.blank();
      }
      return document;
    } catch (EncryptedDocumentException e) {
      throw refusal.encrypted(e);
    } catch (NoTextException e) {
      throw refusal.scan(e);
    } catch (TooManyGlyphsException e) {
      throw refusal.tooLong(e);
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (TikaException | SAXException | IOException | RuntimeException e) {
      // Parsers throw what they like on a damaged file, and wrap what the handler throws.
      throw SourceBuilder.TooLongException.isBehind(e) ? refusal.tooLong(e) : refusal.damaged(e);
    } catch (StackOverflowError e) {
      throw refusal.damaged(new TikaException("nested too deep", e));
    }
  }

  private MediaType detect(byte[] bytes, Metadata metadata) throws IOException {
    try (TikaInputStream stream = TikaInputStream.get(bytes, metadata)) {
      return detector.detect(stream, metadata);
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

  private static SourceDocument text(byte[] bytes, String name)
      throws IOException, TikaException, SAXException {
    String text = PlainText.decode(bytes);
    if (text.length() > LONGEST_TEXT) {
      throw new SourceBuilder.TooLongException();
    }
    return new SourceDocument(
        name,
        Format.TEXT,
        DigestUtils.sha256Hex(bytes),
        text,
        PlainText.lines(text),
        List.of(),
        List.of(),
        Map.of());
  }

  private SourceDocument parsed(byte[] bytes, String name, Format format, Metadata metadata)
      throws IOException, TikaException, SAXException {
    SourceBuilder builder = new SourceBuilder(LONGEST_TEXT);
    ParseContext context = new ParseContext();
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    try (TikaInputStream stream = TikaInputStream.get(bytes, metadata)) {
      parser.parse(stream, new XhtmlHandler(builder), metadata, context);
    }
    return builder.build(name, format, DigestUtils.sha256Hex(bytes), properties(metadata));
  }

  private static SourceDocument marked(byte[] bytes, String name) throws IOException, SAXException {
    SourceBuilder builder = new SourceBuilder(LONGEST_TEXT);
    AkomaNtosoText.write(AkomaNtoso.parse(bytes), builder);
    return builder.build(name, Format.AKN, DigestUtils.sha256Hex(bytes), Map.of());
  }

  private static Map<String, String> properties(Metadata metadata) {
    Map<String, String> properties = new TreeMap<>();
    for (String name : metadata.names()) {
      String value = metadata.get(name);
      if (value != null
          && !value.isBlank()
          && !name.startsWith(TikaCoreProperties.TIKA_META_PREFIX)) {
        properties.put(name, value);
      }
    }
    return properties;
  }
}
