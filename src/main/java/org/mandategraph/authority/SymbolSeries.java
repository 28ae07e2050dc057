package org.mandategraph.authority;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A series of resolutions or decisions of one body: how texts write its numbers, and the symbol
 * made of them.
 *
 * @param key the last part of its IRI, such as {@code ga-resolution}
 * @param body the body whose texts they are
 * @param kind {@code resolution} or {@code decision}
 * @param prefix what stands before the number in the symbol, such as {@code A/RES/}
 * @param number pattern of a number as texts write it, such as {@code 66/181}, {@code 1373 (2001)}
 * @param lettered numbers whose documents bear the letters of the parts that they hold: {@code
 *     77/256 A-B}, {@code 72/266 A}. Nothing in a text tells them from {@code 75/250 A}, whose
 *     document is A/RES/75/250
 * @param examples symbols of the series
 */
public record SymbolSeries(
    String key,
    Body body,
    String kind,
    String prefix,
    Pattern number,
    List<String> lettered,
    List<String> examples) {
  /** Copies the lists. */
  public SymbolSeries {
    lettered = List.copyOf(lettered);
    examples = List.copyOf(examples);
  }

  /** The lettered number of the document that holds a part: {@code 77/256 A-B} for its part A. */
  public Optional<String> lettered(String number, char letter) {
    return lettered.stream()
        .filter(l -> l.startsWith(number + " "))
        .filter(l -> l.charAt(number.length() + 1) <= letter && letter <= l.charAt(l.length() - 1))
        .findFirst();
  }

  /** The symbol of a number as a text writes it. */
  public DocumentSymbol symbol(String written) {
    return DocumentSymbol.of(prefix + written);
  }
}
