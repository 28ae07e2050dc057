package org.mandategraph.web;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mandategraph.graph.Identity;
import org.mandategraph.web.Updates.Update;

/**
 * The newest updates as a feed for readers.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
final class AtomFeed {
  static final String PATH = "/updates.atom";
  static final String CONTENT_TYPE = "application/atom+xml; charset=utf-8";

  /** So many updates are in the feed; {@link EventStream} has all. */
  static final int NEWEST = 100;

  private AtomFeed() {}

  /**
   * The feed.
   *
   * @param updates all updates, the oldest first
   * @param changed when the store changed last
   */
  static byte[] of(List<Update> updates, Instant changed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
      text(xml, "id", Identity.standard().base() + "updates");
      text(xml, "title", "Mandate Graph: documents added and changed");
      text(xml, "updated", changed.toString());
      xml.writeStartElement("author");
      text(xml, "name", "Mandate Graph");
      xml.writeEndElement();
      link(xml, "self", PATH);
      for (int i = updates.size() - 1; i >= Math.max(0, updates.size() - NEWEST); i--) {
        entry(xml, updates.get(i));
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory never fails", e);
    }
    return out.toByteArray();
  }

  private static void entry(XMLStreamWriter xml, Update update) throws XMLStreamException {
    String title = update.title().isEmpty() ? "" : ": " + update.title();
    xml.writeStartElement("entry");
    text(xml, "id", update.iri());
    text(xml, "title", update.label() + title + " (" + update.kind() + ")");
    text(xml, "updated", update.time().toString());
    link(xml, "alternate", "/" + update.document().substring(Identity.standard().base().length()));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String target)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", target);
  }

  private static void text(XMLStreamWriter xml, String element, String text)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
