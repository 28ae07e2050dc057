package org.mandategraph.web;

import java.time.Instant;
import java.util.List;
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
    return XmlBytes.of(xml -> write(xml, updates, changed));
  }

  private static void write(XMLStreamWriter xml, List<Update> updates, Instant changed)
      throws XMLStreamException {
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
    XmlBytes.element(xml, "id", Identity.standard().base() + "updates");
    XmlBytes.element(xml, "title", "Mandate Graph: documents added and changed");
    XmlBytes.element(xml, "updated", changed.toString());
    xml.writeStartElement("author");
    XmlBytes.element(xml, "name", "Mandate Graph");
    xml.writeEndElement();
    link(xml, "self", PATH);
    for (int i = updates.size() - 1; i >= Math.max(0, updates.size() - NEWEST); i--) {
      entry(xml, updates.get(i));
    }
    xml.writeEndElement();
  }

  private static void entry(XMLStreamWriter xml, Update update) throws XMLStreamException {
    String title = update.title().isEmpty() ? "" : ": " + update.title();
    xml.writeStartElement("entry");
    XmlBytes.element(xml, "id", update.iri());
    XmlBytes.element(xml, "title", update.label() + title + " (" + update.kind() + ")");
    XmlBytes.element(xml, "updated", update.time().toString());
    link(xml, "alternate", "/" + update.document().substring(Identity.standard().base().length()));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String target)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", target);
  }
}
