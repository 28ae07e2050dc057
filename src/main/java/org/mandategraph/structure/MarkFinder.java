package org.mandategraph.structure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandategraph.document.MarkupElement;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.text.MappedText;

/** Finds marks of a document by name, in its order. */
final class MarkFinder {
  private final SourceDocument source;
  private final List<MarkupElement> all;

  MarkFinder(SourceDocument source) {
    this.source = source;
    this.all = source.marks();
  }

  List<MarkupElement> all() {
    return all;
  }

  Stream<MarkupElement> named(String element) {
    return all.stream().filter(m -> m.element().equals(element));
  }

  /** The elements with this value of an attribute. */
  Stream<MarkupElement> named(String element, String attribute, String value) {
    return all.stream().filter(m -> m.is(element, attribute, value));
  }

  /** The value of an attribute of the first such element that has one. */
  Optional<String> value(String element, String attribute) {
    return named(element).flatMap(m -> m.attribute(attribute).stream()).findFirst();
  }

  /** The words that an element encloses, on one line. */
  String words(MarkupElement mark) {
    return mark.span().of(source.text()).replace('\n', ' ').strip();
  }

  /** The text that an element encloses. */
  MappedText text(MarkupElement mark) {
    return MappedText.ofSource(source.text(), mark.span());
  }
}
