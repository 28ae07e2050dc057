package org.mandategraph.document.pdf;

import java.util.List;
import org.mandategraph.document.Layout;
import org.mandategraph.document.Role;
import org.mandategraph.document.xhtml.LineWriter;
import org.mandategraph.document.xhtml.Look;
import org.xml.sax.SAXException;

/** Writes the lines of a PDF, characters of one look together. */
final class PdfXhtml {
  private PdfXhtml() {}

  static void write(PdfLine line, LineWriter out) throws SAXException {
    Row row = line.row();
    Layout layout = new Layout(row.page(), row.left(), row.right(), row.baseline(), row.size());
    out.startLine(line.role(), line.starts(), layout);
    List<Glyph> glyphs = row.glyphs();
    if (line.role() == Role.NOTE && line.starts()) {
      glyphs = glyphs.subList(writeMarker(glyphs, out), glyphs.size());
    }
    writeGlyphs(glyphs, out);
    out.endLine();
  }

  /** A note's own marker is set plain, with a blank: only calls are superscripts. */
  private static int writeMarker(List<Glyph> glyphs, LineWriter out) throws SAXException {
    int end = 0;
    StringBuilder marker = new StringBuilder();
    while (end < glyphs.size() && glyphs.get(end).raised()) {
      marker.append(glyphs.get(end).text());
      end++;
    }
    out.text(marker.toString().strip() + " ", Look.PLAIN);
    return end;
  }

  private static void writeGlyphs(List<Glyph> glyphs, LineWriter out) throws SAXException {
    StringBuilder run = new StringBuilder();
    Look look = Look.PLAIN;
    for (Glyph glyph : glyphs) {
      Look next = new Look(glyph.italic(), glyph.bold(), glyph.raised(), glyph.href());
      if (run.length() > 0 && !next.equals(look)) {
        out.text(run.toString(), look);
        run.setLength(0);
      }
      look = next;
      run.append(glyph.text());
    }
    if (run.length() > 0) {
      out.text(run.toString(), look);
    }
  }
}
