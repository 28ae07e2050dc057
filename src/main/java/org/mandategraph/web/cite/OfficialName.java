package org.mandategraph.web.cite;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.SymbolSeries;

/**
 * What a resolution or decision is called in running text, by the United Nations Editorial Manual:
 * {@code General Assembly resolution 66/181}, {@code Security Council resolution 1373 (2001)},
 * {@code General Assembly decision 74/550 B}.
 *
 * @param body name of the organ
 * @param kind resolution or decision
 * @param number as texts write it
 */
record OfficialName(String body, String kind, String number) {
  /** The name for a symbol; empty where it belongs to no series. */
  static Optional<OfficialName> of(@Nullable String symbol) {
    if (symbol == null) {
      return Optional.empty();
    }
    for (SymbolSeries series : Authorities.standard().series()) {
      Optional<String> number = series.number(symbol);
      if (number.isPresent()) {
        return Optional.of(
            new OfficialName(series.body().label(), series.kind(), written(number.get())));
      }
    }
    return Optional.empty();
  }

  String words() {
    return body + " " + kind + " " + number;
  }

  /** Symbols have no blanks; texts set one before a year, a session or a letter. */
  private static String written(String number) {
    return number.replaceAll("(?<=[0-9A-Z])(?=\\()|(?<=[0-9])(?=[A-Z])", " ");
  }
}
