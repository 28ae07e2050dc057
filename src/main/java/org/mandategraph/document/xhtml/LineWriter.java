package org.mandategraph.document.xhtml;

import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Layout;
import org.mandategraph.document.Role;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Writes lines as XHTML: one {@code p} a line, with role, paragraph start and place as {@code
 * data-} attributes, and its runs as {@code i}, {@code b}, {@code sup} and {@code a}.
 */
public final class LineWriter {
  private final XHTMLContentHandler out;

  /** Starts the XHTML document. */
  public LineWriter(ContentHandler handler, Metadata metadata) throws SAXException {
    out = new XHTMLContentHandler(handler, metadata);
    out.startDocument();
  }

  /**
   * Starts a line.
   *
   * @param starts whether a paragraph or note starts here
   * @param layout its place, or null where the format has no pages
   */
  public void startLine(Role role, boolean starts, @Nullable Layout layout) throws SAXException {
    AttributesImpl attributes = new AttributesImpl();
    add(attributes, "data-role", role.name());
    add(attributes, "data-starts", Boolean.toString(starts));
    if (layout != null) {
      add(attributes, "data-page", Integer.toString(layout.page()));
      add(attributes, "data-left", number(layout.left()));
      add(attributes, "data-right", number(layout.right()));
      add(attributes, "data-baseline", number(layout.baseline()));
      add(attributes, "data-size", number(layout.fontSize()));
    }
    out.startElement("p", attributes);
  }

  /** Adds text to the line. */
  public void text(String text, Look look) throws SAXException {
    if (look.href() != null) {
      out.startElement("a", "href", look.href());
    }
    open(look.bold(), "b");
    open(look.italic(), "i");
    open(look.raised(), "sup");
    out.characters(text);
    close(look.raised(), "sup");
    close(look.italic(), "i");
    close(look.bold(), "b");
    close(look.href() != null, "a");
  }

  /** Breaks the line inside its paragraph. */
  public void lineBreak() throws SAXException {
    out.startElement("br");
    out.endElement("br");
  }

  /** Ends the line. */
  public void endLine() throws SAXException {
    out.endElement("p");
  }

  /** Ends the XHTML document. */
  public void end() throws SAXException {
    out.endDocument();
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
