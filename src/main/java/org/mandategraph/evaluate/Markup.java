package org.mandategraph.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Akoma Ntoso as a tree. The root must have its namespace; below, local names suffice. */
final class Markup {
  private static final String AKOMA_NTOSO = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  private static final String NO_DTD = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final String DEPTH = "jdk.xml.maxElementDepth";

  /** The mark-up of resolutions is some 20 deep. */
  private static final String DEEPEST = "200";

  private Markup() {}

  /**
   * Reads a file's root. Nothing outside the file is looked at: a document type is refused.
   *
   * @throws SAXException if it is not well-formed, not Akoma Ntoso, or nested too deep
   */
  static Element read(InputStream xml) throws IOException, SAXException {
    DocumentBuilder builder;
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DTD, true);
      factory.setAttribute(DEPTH, DEEPEST);
      factory.setExpandEntityReferences(false);
      factory.setXIncludeAware(false);
      builder = factory.newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Java's own XML parser knows these features", e);
    }
    builder.setErrorHandler(
        new DefaultHandler() {
          @Override
          public void fatalError(SAXParseException e) throws SAXException {
            throw e;
          }
        });
    Element root = builder.parse(xml).getDocumentElement();
    if (!AKOMA_NTOSO.equals(root.getNamespaceURI())) {
      throw new SAXException("the root is no Akoma Ntoso 3.0");
    }
    return root;
  }

  /** The name without prefix. */
  static String name(Element e) {
    return e.getLocalName();
  }

  /** The first child of this name. */
  static Optional<Element> child(Element e, String name) {
    return children(e, name).stream().findFirst();
  }

  /** The children of these names. */
  static List<Element> children(Element e, String... names) {
    Set<String> wanted = Set.of(names);
    return children(e).stream().filter(c -> wanted.contains(name(c))).toList();
  }

  /** All children that are elements. */
  static List<Element> children(Element e) {
    List<Element> found = new ArrayList<>();
    for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        found.add(child);
      }
    }
    return found;
  }

  /** The element and all below it, in the order of the text. */
  static List<Element> within(Element e) {
    List<Element> found = new ArrayList<>();
    found.add(e);
    children(e).forEach(child -> found.addAll(within(child)));
    return found;
  }

  /** All words below, footnotes included. */
  static String words(Element e) {
    return Folding.squeeze(e.getTextContent());
  }
}
