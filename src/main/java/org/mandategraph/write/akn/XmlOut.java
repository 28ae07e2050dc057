package org.mandategraph.write.akn;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * XML with an indented line for each block and no blank added within text. Each element that is
 * started is ended by {@link #end}. Attributes come as name and value in turn; one without a value
 * is left out. Characters that XML cannot represent are dropped.
 */
final class XmlOut {
  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  /** Prefix of the elements that the United Nations added. */
  static final String UN_PREFIX = "akn4un";

  private static final String UN_NAMESPACE = "http://un.org/akn4un";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  /** The open elements below the root, the innermost first: whether each is a block. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  private int depth = 1;

  private XmlOut() throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  /** A whole document with this root element; its content is written by the given writer. */
  static String document(String root, Consumer<XmlOut> content) {
    try {
      XmlOut out = new XmlOut();
      out.xml.writeStartDocument("UTF-8", "1.0");
      out.xml.writeCharacters("\n");
      out.xml.writeStartElement(root);
      out.xml.writeDefaultNamespace(NAMESPACE);
      out.xml.writeNamespace(UN_PREFIX, UN_NAMESPACE);
      content.accept(out);
      out.xml.writeCharacters("\n");
      out.xml.writeEndDocument();
      out.xml.flush();
      return out.text + "\n";
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts an element whose content is on lines of its own. */
  void block(String name, @Nullable String... attributes) {
    start(name, true, true, attributes);
  }

  /** Starts an element on a line of its own, with text in it. */
  void line(String name, @Nullable String... attributes) {
    start(name, true, false, attributes);
  }

  /** Starts an element within a text. */
  void inline(String name, @Nullable String... attributes) {
    start(name, false, false, attributes);
  }

  /** Ends the element that was started last. */
  void end() {
    try {
      if (open.pop()) {
        depth--;
        newLine();
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element on a line of its own that contains nothing but this text. */
  void textLine(String name, String words, @Nullable String... attributes) {
    line(name, attributes);
    text(words);
    end();
  }

  /** An element within a text that contains nothing but this text. */
  void textInline(String name, String words, @Nullable String... attributes) {
    inline(name, attributes);
    text(words);
    end();
  }

  /** An element on a line of its own, without content. */
  void empty(String name, @Nullable String... attributes) {
    try {
      newLine();
      xml.writeEmptyElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Text. */
  void text(String words) {
    try {
      xml.writeCharacters(clean(words));
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void start(
      String name, boolean onNewLine, boolean block, @Nullable String... attributes) {
    try {
      if (onNewLine) {
        newLine();
      }
      xml.writeStartElement(name);
      attributes(attributes);
      open.push(block);
      depth += block ? 1 : 0;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void attributes(@Nullable String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      String key = attributes[i];
      String value = attributes[i + 1];
      if (key != null && value != null) {
        xml.writeAttribute(key, clean(value));
      }
    }
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** What XML 1.0 can represent and a reader gives back as it was (section 2.2, section 2.11). */
  static String clean(String words) {
    StringBuilder out = new StringBuilder(words.length());
    words
        .codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
