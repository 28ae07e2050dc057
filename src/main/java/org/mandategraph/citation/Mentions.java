package org.mandategraph.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mandategraph.document.Span;

/** What the rules have found in one passage so far. */
final class Mentions {
  private static final Comparator<Mention> READING_ORDER =
      Comparator.comparingInt((Mention m) -> m.span().start())
          .thenComparingInt(m -> m.span().end());

  private final List<Mention> all = new ArrayList<>();

  void add(Mention mention) {
    all.add(mention);
  }

  /** Whether no rule has taken words of this span yet. */
  boolean free(Span span) {
    return all.stream().noneMatch(m -> m.span().overlaps(span));
  }

  /** In reading order; what one span cites stands in the order of finding. */
  List<Mention> inOrder() {
    return all.stream().sorted(READING_ORDER).toList();
  }

  /** Those that start inside this span, in reading order. */
  List<Mention> startingIn(Span span) {
    return inOrder().stream()
        .filter(m -> span.start() <= m.span().start() && m.span().start() < span.end())
        .toList();
  }
}
