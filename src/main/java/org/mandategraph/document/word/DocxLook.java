package org.mandategraph.document.word;

import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Look;
import org.w3c.dom.Element;

/** How runs are set: by their own properties, else by their style, else by their paragraph's. */
final class DocxLook {
  private final DocxStyles styles;

  DocxLook(DocxStyles styles) {
    this.styles = styles;
  }

  /**
   * The look of a run.
   *
   * @param properties the run's {@code rPr}, or null
   * @param paragraphStyle id of its paragraph's style; empty for none
   * @param href target of the link it is in, or null
   */
  Look of(@Nullable Element properties, String paragraphStyle, @Nullable String href) {
    return new Look(
        is("i", properties, paragraphStyle),
        is("b", properties, paragraphStyle),
        "superscript".equals(vertical(properties, paragraphStyle)),
        href);
  }

  /** Whether a run is hidden. */
  boolean hidden(@Nullable Element properties) {
    return Boolean.TRUE.equals(Xml.toggle(properties, "vanish"));
  }

  private boolean is(String name, @Nullable Element properties, String paragraphStyle) {
    Boolean own = Xml.toggle(properties, name);
    if (own != null) {
      return own;
    }
    String style = Xml.value(properties, "rStyle");
    return styles
        .find(style, s -> Xml.toggle(Xml.child(s, "rPr"), name))
        .or(() -> styles.find(paragraphStyle, s -> Xml.toggle(Xml.child(s, "rPr"), name)))
        .orElse(false);
  }

  private String vertical(@Nullable Element properties, String paragraphStyle) {
    String own = Xml.value(properties, "vertAlign");
    if (!own.isEmpty()) {
      return own;
    }
    String style = Xml.value(properties, "rStyle");
    return styles
        .find(style, DocxLook::vertical)
        .or(() -> styles.find(paragraphStyle, DocxLook::vertical))
        .orElse("baseline");
  }

  private static @Nullable String vertical(Element style) {
    String value = Xml.value(Xml.child(style, "rPr"), "vertAlign");
    return value.isEmpty() ? null : value;
  }
}
