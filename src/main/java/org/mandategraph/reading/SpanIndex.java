package org.mandategraph.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mandategraph.document.Span;

/**
 * Things of one part by where they are, so that a rule finds those of a stretch without looking at
 * all of them.
 *
 * @param <T> what has a span
 */
public final class SpanIndex<T> {
  private final List<T> inOrder;
  private final Function<T, Span> span;

  /** The things by their spans; those that start at one place keep their order. */
  public SpanIndex(List<T> things, Function<T, Span> span) {
    this.inOrder =
        things.stream().sorted(Comparator.comparingInt(t -> span.apply(t).start())).toList();
    this.span = span;
  }

  /** All, by their starts. */
  public List<T> all() {
    return inOrder;
  }

  /** Those that lie wholly inside a stretch, by their starts. */
  public List<T> in(Span stretch) {
    return inOrder.subList(firstFrom(stretch.start()), firstFrom(stretch.end())).stream()
        .filter(t -> span.apply(t).end() <= stretch.end())
        .toList();
  }

  /** The last that starts before a position. */
  public Optional<T> lastBefore(int position) {
    int next = firstFrom(position);
    return next == 0 ? Optional.empty() : Optional.of(inOrder.get(next - 1));
  }

  /** The first that starts at a position. */
  public Optional<T> startingAt(int position) {
    int at = firstFrom(position);
    return at < firstFrom(position + 1) ? Optional.of(inOrder.get(at)) : Optional.empty();
  }

  /** How many of {@link #all()} start before a position. */
  public int firstFrom(int position) {
    return firstFrom(position, inOrder, span);
  }

  /** How many of these things, which are in the order of their starts, start before a position. */
  static <T> int firstFrom(int position, List<T> inOrder, Function<T, Span> span) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(inOrder.get(middle)).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
