package org.mandategraph.write.akn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mandategraph.document.Span;

/**
 * An element around a stretch of a text.
 *
 * @param span the stretch
 * @param element the element's name
 * @param attributes name and value in turn
 */
record Mark(Span span, String element, List<String> attributes) {
  /** The marks in order, without those that run into the one before or are empty. */
  static List<Mark> apart(List<Mark> marks) {
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(
        Comparator.comparingInt((Mark m) -> m.span().start())
            .thenComparing(m -> m.span().end(), Comparator.reverseOrder()));
    List<Mark> apart = new ArrayList<>();
    int end = 0;
    for (Mark mark : sorted) {
      if (mark.span().start() >= end && mark.span().end() > mark.span().start()) {
        apart.add(mark);
        end = mark.span().end();
      }
    }
    return apart;
  }
}
