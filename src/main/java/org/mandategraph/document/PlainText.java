package org.mandategraph.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;

/** Plain text: kept as it is except for line ends; each line of the file is a line. */
final class PlainText {
  private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");

  private PlainText() {}

  /** The characters of a text file, with {@code \n} as line end and without a byte order mark. */
  static String decode(byte[] bytes) throws IOException, TikaException {
    String text = utf8(bytes);
    if (text.isEmpty()) {
      text = new String(bytes, charset(bytes));
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    return text.replace("\r\n", "\n");
  }

  /** The text if every byte fits UTF-8, which no other text does by chance; otherwise nothing. */
  private static String utf8(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') < 0 ? text : "";
    } catch (CharacterCodingException e) {
      return "";
    }
  }

  private static Charset charset(byte[] bytes) throws IOException, TikaException {
    try (AutoDetectReader reader =
        new AutoDetectReader(new ByteArrayInputStream(bytes), new Metadata())) {
      Charset found = reader.getCharset();
      // Files that call themselves Latin-1 have Windows' quotation marks, as on the Web.
      return found.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_LATIN : found;
    }
  }

  /** The lines of a text. Plain text does not say where paragraphs start. */
  static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(new Line(new Span(start, end), Role.UNKNOWN, null, null));
      start = end + 1;
    }
    return lines;
  }
}
