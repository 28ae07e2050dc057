package org.mandategraph.document.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.tika.sax.XHTMLContentHandler;
import org.mandategraph.document.Role;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Writes lines as XHTML: one {@code p} a line, with role, place and paragraph start as {@code
 * data-} attributes.
 */
final class PdfXhtml {
  private final XHTMLContentHandler out;

  PdfXhtml(XHTMLContentHandler out) {
    this.out = out;
  }

  void write(PdfLine line) throws SAXException {
    Row row = line.row();
    AttributesImpl attributes = new AttributesImpl();
    add(attributes, "data-role", line.role().name());
    add(attributes, "data-starts", Boolean.toString(line.starts()));
    add(attributes, "data-page", Integer.toString(row.page()));
    add(attributes, "data-left", number(row.left()));
    add(attributes, "data-right", number(row.right()));
    add(attributes, "data-baseline", number(row.baseline()));
    add(attributes, "data-size", number(row.size()));
    out.startElement("p", attributes);
    int from = 0;
    if (line.role() == Role.NOTE && line.starts()) {
      from = writeMarker(row.glyphs());
    }
    writeGlyphs(row.glyphs().subList(from, row.glyphs().size()));
    out.endElement("p");
  }

  /** A note's own marker is set plain, with a blank: only calls are superscripts. */
  private int writeMarker(List<Glyph> glyphs) throws SAXException {
    int end = 0;
    StringBuilder marker = new StringBuilder();
    while (end < glyphs.size() && glyphs.get(end).raised()) {
      marker.append(glyphs.get(end).text());
      end++;
    }
    if (end < glyphs.size() && glyphs.get(end).isBlank()) {
      end++;
    }
    out.characters(marker.toString().strip() + " ");
    return end;
  }

  private void writeGlyphs(List<Glyph> glyphs) throws SAXException {
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !sameLook(glyphs.get(from), glyphs.get(i))) {
        writeRun(glyphs.subList(from, i));
        from = i;
      }
    }
  }

  private static boolean sameLook(Glyph a, Glyph b) {
    return a.italic() == b.italic()
        && a.bold() == b.bold()
        && a.raised() == b.raised()
        && Objects.equals(a.href(), b.href());
  }

  private void writeRun(List<Glyph> run) throws SAXException {
    Glyph look = run.get(0);
    StringBuilder text = new StringBuilder();
    run.forEach(g -> text.append(g.text()));
    if (look.href() != null) {
      out.startElement("a", "href", look.href());
    }
    open(look.bold(), "b");
    open(look.italic(), "i");
    open(look.raised(), "sup");
    out.characters(text.toString());
    close(look.raised(), "sup");
    close(look.italic(), "i");
    close(look.bold(), "b");
    close(look.href() != null, "a");
  }

  private void open(boolean is, String name) throws SAXException {
    if (is) {
      out.startElement(name);
    }
  }

  private void close(boolean is, String name) throws SAXException {
    if (is) {
      out.endElement(name);
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static void add(AttributesImpl attributes, String name, String value) {
    attributes.addAttribute("", name, name, "CDATA", value);
  }
}
