package org.mandategraph.document;

import java.util.Map;
import java.util.Optional;

/**
 * An element of mark-up that says what a stretch of the text is, or a fact about the document.
 *
 * @param span what it encloses, without blanks at its ends; empty for a fact that is not printed
 * @param element its local name, such as {@code paragraph} or {@code docNumber}
 * @param attributes its attributes by local names; {@link #WORDS} has the words of a fact that is
 *     not printed
 */
public record MarkupElement(Span span, String element, Map<String, String> attributes) {
  /** Attribute that Akoma Ntoso uses for words to show. */
  public static final String WORDS = "showAs";

  /** Copies the map. */
  public MarkupElement {
    attributes = Map.copyOf(attributes);
  }

  /** The value of an attribute; empty where it has none. */
  public Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /** Whether it is this element with this value of an attribute. */
  public boolean is(String name, String attribute, String value) {
    return element.equals(name) && value.equals(attributes.get(attribute));
  }
}
