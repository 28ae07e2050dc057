package org.mandategraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.mandategraph.document.Layout;
import org.mandategraph.document.Line;
import org.mandategraph.document.MarkupElement;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.document.Span;

/** Where a text is in its file, as the file itself counts: the page, or the element of mark-up. */
final class SourcePlaces {
  /**
   * A stretch of the text on one page.
   *
   * @param page counted from 1
   * @param span in the source text
   */
  record PageSpan(int page, Span span) {}

  /** So many elements that begin just before a place can have ended there. */
  private static final int CLOSED = 16;

  private final SourceDocument source;
  private final NavigableMap<Integer, MarkupElement> identified = new TreeMap<>();

  SourcePlaces(SourceDocument source) {
    this.source = source;
    // An element comes before its content, so that of several with one start the innermost is kept.
    source.marks().stream()
        .filter(m -> m.attribute("eId").isPresent())
        .forEach(m -> identified.put(m.span().start(), m));
  }

  /** The eId of the innermost element of Akoma Ntoso at a place; empty where there is none. */
  Optional<String> eId(int position) {
    Map.Entry<Integer, MarkupElement> entry = identified.floorEntry(position);
    for (int i = 0; entry != null && i < CLOSED; i++) {
      if (position < entry.getValue().span().end()) {
        return entry.getValue().attribute("eId");
      }
      entry = identified.lowerEntry(entry.getKey());
    }
    return Optional.empty();
  }

  /** The pages, in the order of the text; none where the format has no pages. */
  List<PageSpan> pages() {
    List<PageSpan> pages = new ArrayList<>();
    for (Line line : source.lines()) {
      Layout layout = line.layout();
      if (layout == null) {
        continue;
      }
      int last = pages.size() - 1;
      if (last >= 0 && pages.get(last).page() == layout.page()) {
        Span span = new Span(pages.get(last).span().start(), line.span().end());
        pages.set(last, new PageSpan(layout.page(), span));
      } else {
        pages.add(new PageSpan(layout.page(), line.span()));
      }
    }
    return pages;
  }
}
