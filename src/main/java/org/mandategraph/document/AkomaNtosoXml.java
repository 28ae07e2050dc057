package org.mandategraph.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.mandategraph.language.Patterns;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Parses Akoma Ntoso. A file with a document type is refused: the United Nations' files have none,
 * and only hostile ones would use its entities.
 */
public final class AkomaNtosoXml {
  private static final int HEAD = 4000;
  private static final Pattern START =
      Patterns.compile(
          "[^<]{0,10}(?:<[?!][^>]{0,500}>[^<]{0,50}){0,20}<(?:\\w{1,20}:)?akomaNtoso\\b");

  private AkomaNtosoXml() {}

  /** Whether the file starts as Akoma Ntoso does, with or without an XML declaration. */
  static boolean is(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    // Of UTF-16 every second byte is zero.
    return START.matcher(head.replace("\0", "")).lookingAt();
  }

  /**
   * The root element.
   *
   * @param deepest how deep elements may be nested; 0 for any depth
   * @throws SAXException if it is not well-formed, has a document type, or is nested deeper
   */
  public static Element parse(byte[] bytes, int deepest) throws IOException, SAXException {
    return builder(deepest).parse(new ByteArrayInputStream(bytes)).getDocumentElement();
  }

  private static DocumentBuilder builder(int deepest) {
    try {
      // The platform's own parser, whatever else is on the class path.
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute("jdk.xml.maxElementDepth", Integer.toString(deepest));
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      factory.setIgnoringComments(true);
      factory.setCoalescing(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // Throws on fatal errors and prints nothing.
      builder.setErrorHandler(new DefaultHandler());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java has these features", e);
    }
  }
}
