package org.mandategraph.authority;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A series of resolutions or decisions of one body: how texts write its numbers, and the symbol
 * made of them.
 *
 * @param key the last part of its IRI, such as {@code ga-resolution}
 * @param body key of the body
 * @param kind {@code resolution} or {@code decision}
 * @param prefix what stands before the number in the symbol, such as {@code A/RES/}
 * @param number pattern of a number as texts write it, such as {@code 66/181}, {@code 1373 (2001)}
 * @param examples symbols of the series
 */
public record SymbolSeries(
    String key, String body, String kind, String prefix, Pattern number, List<String> examples) {
  /** Copies the list. */
  public SymbolSeries {
    examples = List.copyOf(examples);
  }

  /** The symbol of a number as a text writes it. */
  public DocumentSymbol symbol(String written) {
    return DocumentSymbol.of(prefix + written);
  }
}
