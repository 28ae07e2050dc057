package org.mandategraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.SplitIRI;
import org.apache.jena.vocabulary.XSD;

/**
 * RDF/XML, a description a subject, written as the triples come. Jena's own writes whole models.
 */
final class RdfXmlSyntax {
  private RdfXmlSyntax() {}

  static void write(Iterator<Triple> triples, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("rdf:RDF");
      for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
        xml.writeNamespace(prefix.getKey(), prefix.getValue());
      }
      writeDescriptions(triples, xml);
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("RDF/XML cannot be written: " + e.getMessage(), e);
    }
  }

  private static void writeDescriptions(Iterator<Triple> triples, XMLStreamWriter xml)
      throws IOException, XMLStreamException {
    Node subject = null;
    while (triples.hasNext()) {
      Triple triple = triples.next();
      if (!triple.getSubject().equals(subject)) {
        if (subject != null) {
          end(xml);
        }
        subject = triple.getSubject();
        xml.writeCharacters("\n");
        xml.writeStartElement("rdf:Description");
        refer(xml, "rdf:about", subject);
      }
      xml.writeCharacters("\n  ");
      writeProperty(triple, xml);
    }
    if (subject != null) {
      end(xml);
    }
  }

  private static void end(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private static void writeProperty(Triple triple, XMLStreamWriter xml)
      throws IOException, XMLStreamException {
    startProperty(triple.getPredicate().getURI(), xml);
    Node object = triple.getObject();
    if (object.isLiteral()) {
      String language = object.getLiteralLanguage();
      String type = object.getLiteralDatatypeURI();
      if (!language.isEmpty()) {
        xml.writeAttribute("xml:lang", language);
      } else if (!type.equals(XSD.xstring.getURI())) {
        xml.writeAttribute("rdf:datatype", type);
      }
      writeText(object.getLiteralLexicalForm(), triple, xml);
    } else {
      refer(xml, "rdf:resource", object);
    }
    xml.writeEndElement();
  }

  private static void startProperty(String iri, XMLStreamWriter xml) throws XMLStreamException {
    Optional<String> name = Prefixes.compact(iri);
    if (name.isPresent()) {
      xml.writeStartElement(name.get());
    } else {
      xml.writeStartElement("p:" + SplitIRI.localnameXML(iri));
      xml.writeNamespace("p", SplitIRI.namespaceXML(iri));
    }
  }

  private static void refer(XMLStreamWriter xml, String attribute, Node node)
      throws XMLStreamException {
    if (node.isBlank()) {
      xml.writeAttribute("rdf:nodeID", node.getBlankNodeLabel());
    } else {
      xml.writeAttribute(attribute, node.getURI());
    }
  }

  /** A carriage return is written as a reference, or readers would take it for a line feed. */
  private static void writeText(String text, Triple triple, XMLStreamWriter xml)
      throws IOException, XMLStreamException {
    if (!text.codePoints().allMatch(RdfXmlSyntax::isXml)) {
      throw new IOException(
          triple.getSubject()
              + " has a control character, which RDF/XML cannot represent; use another --format");
    }
    String[] lines = text.split("\r", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        xml.writeEntityRef("#xD");
      }
      xml.writeCharacters(lines[i]);
    }
  }

  /** The characters of XML 1.0 (fifth edition), production 2. */
  private static boolean isXml(int c) {
    return c == 0x9
        || c == 0xA
        || c == 0xD
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
