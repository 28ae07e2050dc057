package org.mandategraph.document;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Shorthand for reading XML by local names. */
public final class Xml {
  private Xml() {}

  /** The elements directly in an element. */
  public static List<Element> children(Element parent) {
    return nodes(parent, Element.class).toList();
  }

  /** The first of them with this name; null where there is none, or no parent. */
  public static @Nullable Element child(@Nullable Element parent, String name) {
    return parent == null
        ? null
        : nodes(parent, Element.class)
            .filter(e -> name.equals(e.getLocalName()))
            .findFirst()
            .orElse(null);
  }

  /** The attribute with this local name in any namespace; empty where there is none. */
  public static String attribute(Element element, String name) {
    return attributes(element)
        .filter(a -> name.equals(a.getLocalName()))
        .findFirst()
        .map(Node::getNodeValue)
        .orElse("");
  }

  /** All attributes of an element. */
  public static Stream<Node> attributes(Element element) {
    NamedNodeMap all = element.getAttributes();
    return IntStream.range(0, all.getLength()).mapToObj(all::item);
  }

  /** The characters directly in an element. */
  public static String text(Element element) {
    return nodes(element, CharacterData.class).map(CharacterData::getData).collect(joining());
  }

  /** The value of a child's {@code val}; empty where there is none. */
  public static String value(@Nullable Element parent, String name) {
    Element child = child(parent, name);
    return child == null ? "" : attribute(child, "val");
  }

  /** A switch such as {@code <w:b/>}: null where it is absent. */
  public static @Nullable Boolean toggle(@Nullable Element parent, String name) {
    return child(parent, name) == null
        ? null
        : !Set.of("0", "false", "off").contains(value(parent, name));
  }

  private static <T extends Node> Stream<T> nodes(Element parent, Class<T> kind) {
    return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNextSibling)
        .filter(kind::isInstance)
        .map(kind::cast);
  }
}
