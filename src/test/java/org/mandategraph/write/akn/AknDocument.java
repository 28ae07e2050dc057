package org.mandategraph.write.akn;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A written document, read again by an XML reader that knows nothing of the writer. */
final class AknDocument {
  private static final Path SCHEMA = Path.of("..", "shared", "schema", "akomantoso30-lenient.xsd");

  private final Document xml;

  AknDocument(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    xml = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  /** The OASIS schema beside the project; without it a test is skipped. */
  static Schema schema() throws Exception {
    assumeTrue(Files.exists(SCHEMA), () -> "the schema is not there: " + SCHEMA);
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMA.toFile());
  }

  void validate(Schema schema) throws Exception {
    schema.newValidator().validate(new DOMSource(xml));
  }

  /** The words of all paragraphs and points, without footnotes. */
  List<String> paragraphs() {
    return elements("p").stream()
        .filter(p -> p.hasAttribute("xml:space"))
        .map(AknDocument::words)
        .toList();
  }

  /** The words of all footnotes, called or not. */
  List<String> footnotes() {
    List<String> notes = new ArrayList<>();
    for (String name : List.of("authorialNote", "note")) {
      elements(name).forEach(note -> notes.add(words(element(note, "p"))));
    }
    return notes;
  }

  /** The values of an attribute, in order. */
  List<String> values(String attribute) {
    return elements("*").stream()
        .filter(e -> e.hasAttribute(attribute))
        .map(e -> e.getAttribute(attribute))
        .toList();
  }

  List<Element> elements(String name) {
    List<Element> elements = new ArrayList<>();
    NodeList found = xml.getElementsByTagNameNS("*", name);
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** The element with this eId. */
  Element at(String eId) {
    return elements("*").stream()
        .filter(e -> e.getAttribute("eId").equals(eId))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no element with the eId " + eId));
  }

  /** The first element of this name in another. */
  static Element element(Element in, String name) {
    return (Element) in.getElementsByTagNameNS("*", name).item(0);
  }

  /** The words of an element, without footnotes. */
  static String words(Node element) {
    StringBuilder words = new StringBuilder();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n.getNodeType() == Node.TEXT_NODE) {
        words.append(n.getNodeValue());
      } else if (!"authorialNote".equals(n.getLocalName())) {
        words.append(words(n));
      }
    }
    return words.toString();
  }
}
