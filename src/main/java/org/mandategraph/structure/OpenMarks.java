package org.mandategraph.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.MarkupElement;

/** The elements that enclose a position, as it advances through a document. */
final class OpenMarks {
  private final List<MarkupElement> marks;
  private int next;
  private final Deque<MarkupElement> open = new ArrayDeque<>();
  private final Map<String, Deque<MarkupElement>> byElement = new HashMap<>();

  /** Before the start of a document with these marks, which are in document order and nested. */
  OpenMarks(List<MarkupElement> marks) {
    this.marks = marks;
  }

  /** Advances to a position that is not before the last one. */
  void advance(int position) {
    closeUpTo(position);
    for (; next < marks.size() && marks.get(next).span().start() <= position; next++) {
      MarkupElement mark = marks.get(next);
      closeUpTo(mark.span().start());
      if (mark.span().end() > position) {
        open.addLast(mark);
        byElement.computeIfAbsent(mark.element(), e -> new ArrayDeque<>()).addLast(mark);
      }
    }
  }

  private void closeUpTo(int position) {
    while (!open.isEmpty() && open.getLast().span().end() <= position) {
      byElement.getOrDefault(open.removeLast().element(), new ArrayDeque<>()).pollLast();
    }
  }

  /** The innermost open element with this name, or null. */
  @Nullable MarkupElement last(String element) {
    Deque<MarkupElement> marks = byElement.get(element);
    return marks == null ? null : marks.peekLast();
  }

  /** Whether an element with this name is open. */
  boolean inside(String element) {
    return last(element) != null;
  }
}
