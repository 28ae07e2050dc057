package org.mandategraph.authority;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A series of resolutions or decisions of one body: how texts write its numbers, and the symbol
 * made of them.
 *
 * @param key the last part of its IRI, such as {@code ga-resolution}
 * @param body the body whose texts they are
 * @param kind {@code resolution} or {@code decision}
 * @param prefix what stands before the number in the symbol, such as {@code A/RES/}
 * @param infix what the symbol adds before the last part of the number, such as {@code Res.} in
 *     {@code UNEP/EA.5/Res.14}; mostly empty
 * @param number pattern of a number as texts write it, such as {@code 66/181}, {@code 1373 (2001)}
 * @param lettered numbers whose documents bear the letters of the parts that they hold: {@code
 *     77/256 A-B}, {@code 72/266 A}. Nothing in a text tells them from {@code 75/250 A}, whose
 *     document is A/RES/75/250
 * @param years the first number of each year, where numbers go on from year to year; else empty
 * @param examples symbols of the series
 */
public record SymbolSeries(
    String key,
    Body body,
    String kind,
    String prefix,
    String infix,
    Pattern number,
    List<String> lettered,
    NavigableMap<Integer, Integer> years,
    List<String> examples) {
  /** Copies the lists and the map. */
  public SymbolSeries {
    years = Collections.unmodifiableNavigableMap(new TreeMap<>(years));
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

  /**
   * A number without its year as texts write it in full: "1325 (2000)" for 1325. Empty for a number
   * of the last year in the row, which may be of a later one.
   */
  public Optional<String> withYear(int number) {
    return years.higherKey(number) == null
        ? Optional.empty()
        : Optional.ofNullable(years.floorEntry(number))
            .map(year -> "%d (%d)".formatted(number, year.getValue()));
  }

  /** The symbol of a number as a text writes it. */
  public DocumentSymbol symbol(String written) {
    int last = written.lastIndexOf('/') + 1;
    // "resolution WHA58.3" and "resolution 58.3" are one.
    String added = written.startsWith(infix, last) ? "" : infix;
    return DocumentSymbol.of(prefix + written.substring(0, last) + added + written.substring(last));
  }

  /** The number in a symbol of this series; empty for the symbol of another. */
  public Optional<String> number(String symbol) {
    int last = symbol.lastIndexOf('/') + 1;
    if (!symbol.startsWith(prefix) || !symbol.startsWith(infix, last)) {
      return Optional.empty();
    }
    int from = prefix.length();
    String written =
        symbol.substring(from, Math.max(from, last))
            + symbol.substring(Math.max(from, last + infix.length()));
    return Optional.of(written).filter(w -> number.matcher(w).matches());
  }
}
