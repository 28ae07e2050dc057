package org.mandategraph.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnote;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.LineWriter;
import org.mandategraph.document.Role;
import org.mandategraph.document.SourceBuilder;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads OOXML Word. The headers come first, that of the first page before the others: there the
 * United Nations print symbol, distribution and date. Footers come last.
 */
public final class DocxReader {
  private final XWPFDocument document;
  private final LineWriter out;
  private final DocxLook looks;
  private final DocxNumbers numbers;
  private final DocxNotes notes = new DocxNotes();

  private DocxReader(XWPFDocument document, LineWriter out) {
    XWPFStyles part = document.getStyles();
    DocxStyles styles =
        new DocxStyles(part == null ? null : element(part.getCtStyles().getDomNode()));
    this.document = document;
    this.out = out;
    this.looks = new DocxLook(styles);
    this.numbers = new DocxNumbers(styles, document.getNumbering());
  }

  /** Reads a file. */
  public static void read(byte[] bytes, SourceBuilder out) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      new DocxReader(document, new LineWriter(out)).write();
    }
  }

  private void write() {
    XWPFHeaderFooterPolicy policy = document.getHeaderFooterPolicy();
    List<XWPFHeader> headers = new ArrayList<>(document.getHeaderList());
    XWPFHeader first = policy == null ? null : policy.getFirstPageHeader();
    if (first != null) {
      headers.removeIf(h -> h.getPackagePart().equals(first.getPackagePart()));
      headers.add(0, first);
    }
    for (XWPFHeader header : headers) {
      furniture(header);
    }
    Element body = element(document.getDocument().getBody().getDomNode());
    if (body != null) {
      body(document.getPackagePart()).write(body, Role.BODY, this::notes);
    }
    for (XWPFFooter footer : document.getFooterList()) {
      furniture(footer);
    }
  }

  private void furniture(XWPFHeaderFooter part) {
    Element root = element(part._getHdrFtr().getDomNode());
    if (root != null) {
      body(part.getPackagePart()).write(root, Role.FURNITURE, this::notes);
    }
  }

  private void notes(List<DocxNotes.Call> calls) {
    for (DocxNotes.Call call : calls) {
      Element note = note(call);
      if (note != null) {
        body(null).writeNote(note, call.marker());
      }
    }
  }

  private @Nullable Element note(DocxNotes.Call call) {
    if (!call.id().matches("-?\\d{1,9}")) {
      return null;
    }
    int id = Integer.parseInt(call.id());
    if (call.end()) {
      XWPFEndnote note = document.getEndnoteByID(id);
      return note == null ? null : element(note.getCTFtnEdn().getDomNode());
    }
    XWPFFootnote note = document.getFootnoteByID(id);
    return note == null ? null : element(note.getCTFtnEdn().getDomNode());
  }

  private DocxBody body(@Nullable PackagePart part) {
    return new DocxBody(out, looks, numbers, notes, part);
  }

  private static @Nullable Element element(Node node) {
    return node instanceof Element e ? e : null;
  }
}
