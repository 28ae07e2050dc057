package org.mandategraph.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.QuotedCSV;
import org.jspecify.annotations.Nullable;

/**
 * The media types that a client accepts, by its {@code Accept} header (RFC 9110, section 12.5.1).
 * Of several ranges that match a type the most precise one counts. A range that cannot be read
 * matches nothing.
 */
record Accept(List<Range> ranges) {
  /** One media range, such as {@code text/*}, and its weight, from 0 (never) to 1. */
  record Range(String types, double weight) {
    boolean matches(String mediaType) {
      return switch (precision()) {
        case 0 -> true;
        case 1 -> mediaType.startsWith(types.substring(0, types.length() - 1));
        default -> mediaType.equals(types);
      };
    }

    int precision() {
      return types.equals("*/*") ? 0 : types.endsWith("/*") ? 1 : 2;
    }
  }

  Accept {
    ranges = List.copyOf(ranges);
  }

  /** Reads a header; none accepts everything. */
  static Accept of(@Nullable String header) {
    String given = header == null || header.isBlank() ? "*/*" : header.toLowerCase(Locale.ROOT);
    List<Range> ranges = new ArrayList<>();
    for (String range : new QuotedCSV(true, given)) {
      Map<String, String> parameters = new HashMap<>();
      String types = HttpField.getValueParameters(range, parameters);
      ranges.add(new Range(types, quality(parameters.get("q"))));
    }
    return new Accept(ranges);
  }

  private static double quality(@Nullable String value) {
    try {
      return value == null ? 1 : Math.max(0, Math.min(1, Double.parseDouble(value)));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** The best of the offered formats, the first of equals; empty where none is accepted. */
  Optional<ResponseFormat> best(List<ResponseFormat> offered) {
    ResponseFormat best = null;
    double heaviest = 0;
    for (ResponseFormat format : offered) {
      double weight = weight(format.mediaType());
      if (weight > heaviest) {
        heaviest = weight;
        best = format;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether web pages are accepted, and not only by {@code *}{@code /*}. */
  boolean wantsPages() {
    return ranges.stream().anyMatch(r -> r.precision() > 0 && r.matches("text/html"))
        && accepts(ResponseFormat.HTML.mediaType());
  }

  /** Whether a media type is accepted. */
  boolean accepts(String mediaType) {
    return weight(mediaType) > 0;
  }

  /** The weight of the most precise range that fits. */
  private double weight(String mediaType) {
    int precision = -1;
    double weight = 0;
    for (Range range : ranges) {
      if (range.matches(mediaType) && range.precision() > precision) {
        precision = range.precision();
        weight = range.weight();
      }
    }
    return weight;
  }
}
