package org.mandategraph.authority;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An organ that adopts texts and issues documents under a symbol of its own.
 *
 * @param key the last part of its IRI, such as {@code ga}
 * @param symbol the first part of its documents' symbols, such as {@code A} or {@code CTOC/COP}
 * @param label its name in full
 * @param variants other names it goes by
 * @param reports pattern of the symbols of the documents that print its resolutions, such as {@code
 *     A/74/53/Add.1}, or null
 */
public record Body(
    String key, String symbol, String label, List<String> variants, @Nullable Pattern reports) {
  /** Copies the list. */
  public Body {
    variants = List.copyOf(variants);
  }
}
