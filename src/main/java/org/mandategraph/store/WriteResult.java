package org.mandategraph.store;

import java.util.List;

/**
 * What became of documents that were given to a store.
 *
 * @param changed how many graphs changed
 * @param outranked the documents that were not written, because the store had a better {@link
 *     Version} before
 */
public record WriteResult(int changed, List<DocumentGraph> outranked) {
  /** Copies the list. */
  public WriteResult {
    outranked = List.copyOf(outranked);
  }
}
