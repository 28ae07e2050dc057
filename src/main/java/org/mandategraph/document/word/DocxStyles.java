package org.mandategraph.document.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a document's styles say about text and numbering, each with the style it is based on. */
final class DocxStyles {
  private final Map<String, Element> byId = new HashMap<>();

  /**
   * Reads the styles part.
   *
   * @param styles its root, or null where a document has no styles
   */
  DocxStyles(@Nullable Element styles) {
    if (styles != null) {
      for (Element style : Xml.children(styles)) {
        if ("style".equals(style.getLocalName())) {
          byId.put(Xml.attribute(style, "styleId"), style);
        }
      }
    }
  }

  /**
   * Looks a property up in a style and those it is based on.
   *
   * @param id the style's id; empty for none
   * @param property gives the property of one style, or null where the style is silent
   */
  <T> Optional<T> find(String id, Function<Element, @Nullable T> property) {
    Set<String> seen = new HashSet<>();
    String at = id;
    while (seen.add(at)) {
      Element style = byId.get(at);
      if (style == null) {
        break;
      }
      T found = property.apply(style);
      if (found != null) {
        return Optional.of(found);
      }
      Element base = Xml.child(style, "basedOn");
      at = base == null ? "" : Xml.attribute(base, "val");
    }
    return Optional.empty();
  }
}
