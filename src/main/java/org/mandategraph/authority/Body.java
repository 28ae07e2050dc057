package org.mandategraph.authority;

import java.util.List;

/**
 * An organ that adopts texts and issues documents under a symbol of its own.
 *
 * @param key the last part of its IRI, such as {@code ga}
 * @param symbol the first part of its documents' symbols, such as {@code A} or {@code CTOC/COP}
 * @param label its name in full
 * @param variants other names it goes by
 */
public record Body(String key, String symbol, String label, List<String> variants) {
  /** Copies the list. */
  public Body {
    variants = List.copyOf(variants);
  }
}
