package org.mandategraph.evaluate;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mandategraph.document.AkomaNtosoXml;
import org.mandategraph.document.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Akoma Ntoso as a tree. The root must have its namespace; below, local names suffice. */
final class Markup {
  private static final String AKOMA_NTOSO = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  /** The mark-up of resolutions is some 20 deep. */
  private static final int DEEPEST = 200;

  private Markup() {}

  /**
   * Reads a file's root.
   *
   * @throws SAXException if it is not well-formed, not Akoma Ntoso, or nested too deep
   */
  static Element read(byte[] xml) throws IOException, SAXException {
    Element root = AkomaNtosoXml.parse(xml, DEEPEST);
    if (!AKOMA_NTOSO.equals(root.getNamespaceURI())) {
      throw new SAXException("the root is no Akoma Ntoso 3.0");
    }
    return root;
  }

  /** The children of these names. */
  static List<Element> children(Element e, String... names) {
    List<String> wanted = List.of(names);
    return Xml.children(e).stream().filter(c -> wanted.contains(c.getLocalName())).toList();
  }

  /** The elements of this name at any depth, in the order of the text. */
  static Stream<Element> below(Element e, String name) {
    NodeList found = e.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }

  /** All words below, footnotes included. */
  static String words(Element e) {
    return Folding.squeeze(e.getTextContent());
  }
}
