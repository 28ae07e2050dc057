package org.mandategraph.document.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Shorthand for reading WordprocessingML by local names. */
final class Xml {
  private Xml() {}

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        children.add(e);
      }
    }
    return children;
  }

  static @Nullable Element child(Element parent, String name) {
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && name.equals(e.getLocalName())) {
        return e;
      }
    }
    return null;
  }

  /** The attribute with this local name in any namespace; empty where there is none. */
  static String attribute(Element element, String name) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.item(i) instanceof Attr a && name.equals(a.getLocalName())) {
        return a.getValue();
      }
    }
    return "";
  }

  /** The characters directly in an element. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof CharacterData data) {
        text.append(data.getData());
      }
    }
    return text.toString();
  }

  /** The value of a child's {@code val}; empty where there is none. */
  static String value(@Nullable Element parent, String name) {
    Element child = parent == null ? null : child(parent, name);
    return child == null ? "" : attribute(child, "val");
  }

  /** A switch such as {@code <w:b/>}: null where it is absent. */
  static @Nullable Boolean toggle(@Nullable Element parent, String name) {
    Element child = parent == null ? null : child(parent, name);
    if (child == null) {
      return null;
    }
    String value = attribute(child, "val");
    return !("0".equals(value) || "false".equals(value) || "off".equals(value));
  }
}
