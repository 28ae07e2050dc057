package org.mandategraph.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.tika.exception.TikaException;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Role;
import org.mandategraph.document.SourceBuilder;

/** Reads OLE2 Word. Headers come first, footers last. */
public final class DocReader {
  private DocReader() {}

  /**
   * Reads a file.
   *
   * @throws org.apache.tika.exception.EncryptedDocumentException if it needs a password
   */
  public static void read(byte[] bytes, SourceBuilder out) throws IOException, TikaException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      write(document, out);
    } catch (EncryptedDocumentException e) {
      throw new org.apache.tika.exception.EncryptedDocumentException(e);
    }
  }

  private static void write(HWPFDocument document, SourceBuilder out) {
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

  private static void furniture(DocBody body, @Nullable Range range) {
    if (range != null) {
      body.write(range, Role.FURNITURE);
    }
  }
}
