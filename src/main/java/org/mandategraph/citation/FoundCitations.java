package org.mandategraph.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;

/**
 * What the rules have found in one reading so far. Several citations may share one span; spans that
 * start apart do not overlap.
 */
final class FoundCitations {
  private final TreeMap<Integer, List<FoundCitation>> byStart = new TreeMap<>();

  void add(FoundCitation citation) {
    byStart.computeIfAbsent(citation.span().start(), s -> new ArrayList<>()).add(citation);
  }

  /** Whether no rule has taken words of this span yet. */
  boolean free(Span span) {
    Map.Entry<Integer, List<FoundCitation>> before = byStart.lowerEntry(Math.max(span.end(), 1));
    return before == null || !before.getValue().get(0).span().overlaps(span);
  }

  /** In reading order; what one span cites in the order of finding. */
  List<FoundCitation> inOrder() {
    return byStart.values().stream().flatMap(List::stream).toList();
  }

  /** Those that start inside this span, in reading order. */
  List<FoundCitation> startingIn(Span span) {
    return byStart.subMap(span.start(), span.end()).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The last that starts before this position, or null. */
  @Nullable FoundCitation lastBefore(int position) {
    Map.Entry<Integer, List<FoundCitation>> last = byStart.lowerEntry(position);
    return last == null ? null : last.getValue().get(last.getValue().size() - 1);
  }
}
