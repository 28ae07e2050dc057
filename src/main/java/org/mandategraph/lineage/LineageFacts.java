package org.mandategraph.lineage;

import java.util.List;

/**
 * What lineage needs of a stored document: all that ties it to others is computed from such facts.
 *
 * @param texts the document, and behind it the draft resolutions that it recommends, each a text of
 *     its own; none for an amendment, whose paragraphs belong to another text
 * @param reports what it says of reports
 */
public record LineageFacts(List<ComparedDocument> texts, Reports reports) {
  /** Copies the list. */
  public LineageFacts {
    texts = List.copyOf(texts);
  }
}
