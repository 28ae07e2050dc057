package org.mandategraph.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.MarkupElement;

/** The elements that enclose a position, as it advances through a document. */
final class OpenMarks {
  private final Iterator<MarkupElement> coming;
  private @Nullable MarkupElement next;
  private final Deque<MarkupElement> open = new ArrayDeque<>();
  private final Map<String, Deque<MarkupElement>> byElement = new HashMap<>();

  /** Before the start of a document with these marks, which are in document order and nested. */
  OpenMarks(List<MarkupElement> marks) {
    coming = marks.iterator();
    next = coming.hasNext() ? coming.next() : null;
  }

  /** Advances to a position that is not before the last one. */
  void advance(int position) {
    closeUpTo(position);
    while (next != null && next.span().start() <= position) {
      closeUpTo(next.span().start());
      if (next.span().end() > position) {
        open.addLast(next);
        byElement.computeIfAbsent(next.element(), e -> new ArrayDeque<>()).addLast(next);
      }
      next = coming.hasNext() ? coming.next() : null;
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
