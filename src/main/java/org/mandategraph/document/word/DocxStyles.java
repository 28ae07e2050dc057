package org.mandategraph.document.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Look;
import org.mandategraph.document.Xml;
import org.w3c.dom.Element;

/** What a document's styles say about text and numbering, each with the style it is based on. */
final class DocxStyles {
  private final Map<String, Element> byId = new HashMap<>();

  /**
   * Reads the styles part.
   *
   * @param part null where a document has no styles
   */
  DocxStyles(@Nullable XWPFStyles part) {
    if (part != null && part.getCtStyles().getDomNode() instanceof Element styles) {
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
    for (Element style = byId.get(at); style != null && seen.add(at); style = byId.get(at)) {
      T found = property.apply(style);
      if (found != null) {
        return Optional.of(found);
      }
      at = Xml.value(style, "basedOn");
    }
    return Optional.empty();
  }

  /**
   * The look of a run: by its own properties, else by its style, else by its paragraph's.
   *
   * @param run the run's {@code rPr}, or null
   * @param paragraphStyle id of its paragraph's style; empty for none
   * @param href target of the link it is in, or null
   */
  Look look(@Nullable Element run, String paragraphStyle, @Nullable String href) {
    return new Look(
        is(run, paragraphStyle, p -> Xml.toggle(p, "i")),
        is(run, paragraphStyle, p -> Xml.toggle(p, "b")),
        is(run, paragraphStyle, DocxStyles::raised),
        href);
  }

  private boolean is(
      @Nullable Element run,
      String paragraphStyle,
      Function<@Nullable Element, @Nullable Boolean> property) {
    Boolean own = property.apply(run);
    return own != null
        ? own
        : find(Xml.value(run, "rStyle"), s -> property.apply(Xml.child(s, "rPr")))
            .or(() -> find(paragraphStyle, s -> property.apply(Xml.child(s, "rPr"))))
            .orElse(false);
  }

  private static @Nullable Boolean raised(@Nullable Element properties) {
    String value = Xml.value(properties, "vertAlign");
    return value.isEmpty() ? null : value.equals("superscript");
  }
}
