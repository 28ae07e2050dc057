package org.mandategraph.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;

/**
 * What the rules have found in one passage so far. Several mentions may share one span; spans that
 * start apart do not overlap.
 */
final class Mentions {
  private final TreeMap<Integer, List<Mention>> byStart = new TreeMap<>();

  void add(Mention mention) {
    byStart.computeIfAbsent(mention.span().start(), s -> new ArrayList<>()).add(mention);
  }

  /** Whether no rule has taken words of this span yet. */
  boolean free(Span span) {
    Map.Entry<Integer, List<Mention>> before = byStart.lowerEntry(Math.max(span.end(), 1));
    return before == null || before.getValue().stream().noneMatch(m -> m.span().overlaps(span));
  }

  /** In reading order; what one span cites stands in the order of finding. */
  List<Mention> inOrder() {
    return byStart.values().stream().flatMap(List::stream).toList();
  }

  /** Those that start inside this span, in reading order. */
  List<Mention> startingIn(Span span) {
    return byStart.subMap(span.start(), span.end()).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The last that starts before this position, or null. */
  @Nullable Mention lastBefore(int position) {
    Map.Entry<Integer, List<Mention>> last = byStart.lowerEntry(position);
    return last == null ? null : last.getValue().get(last.getValue().size() - 1);
  }
}
