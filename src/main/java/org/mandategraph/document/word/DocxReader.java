package org.mandategraph.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.mandategraph.document.Role;
import org.mandategraph.document.SourceBuilder;

/**
 * Reads OOXML Word. The headers come first, that of the first page before the others: there the
 * United Nations print symbol, distribution and date. Footers come last.
 */
public final class DocxReader {
  private DocxReader() {}

  /** Reads a file. */
  public static void read(byte[] bytes, SourceBuilder out) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      DocxBody body = new DocxBody(document, out);
      headers(document).forEach(header -> furniture(body, header));
      body.write(
          document.getPackagePart(), document.getDocument().getBody().getDomNode(), Role.BODY);
      document.getFooterList().forEach(footer -> furniture(body, footer));
    }
  }

  private static List<XWPFHeader> headers(XWPFDocument document) {
    List<XWPFHeader> headers = new ArrayList<>(document.getHeaderList());
    XWPFHeaderFooterPolicy policy = document.getHeaderFooterPolicy();
    XWPFHeader first = policy == null ? null : policy.getFirstPageHeader();
    if (first != null) {
      headers.removeIf(h -> h.getPackagePart().equals(first.getPackagePart()));
      headers.add(0, first);
    }
    return headers;
  }

  private static void furniture(DocxBody body, XWPFHeaderFooter part) {
    body.write(part.getPackagePart(), part._getHdrFtr().getDomNode(), Role.FURNITURE);
  }
}
