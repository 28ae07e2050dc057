package org.mandategraph.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a client takes, by its {@code Accept} header (RFC 9110, section 12.5.1). A range that cannot
 * be read takes nothing.
 */
record Accept(List<Range> ranges) {
  /** One media range and its weight, from 0 (never) to 1. */
  record Range(String type, String subtype, double weight) {
    boolean matches(String mediaType) {
      int slash = mediaType.indexOf('/');
      return (type.equals("*") || type.equals(mediaType.substring(0, slash)))
          && (subtype.equals("*") || subtype.equals(mediaType.substring(slash + 1)));
    }

    int precision() {
      return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
    }
  }

  private static final Pattern RANGE =
      Pattern.compile("\\s*([^\\s/;,]+)/([^\\s/;,]+)\\s*(?:;(.*))?");
  private static final Pattern WEIGHT =
      Pattern.compile("(?:^|;)\\s*q\\s*=\\s*([01](?:\\.[0-9]{0,3})?)\\s*(?:;|$)");

  Accept {
    ranges = List.copyOf(ranges);
  }

  /** Reads a header; none takes everything. */
  static Accept of(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return new Accept(List.of(new Range("*", "*", 1)));
    }
    List<Range> ranges = new ArrayList<>();
    for (String one : header.toLowerCase(Locale.ROOT).split(",", -1)) {
      Matcher range = RANGE.matcher(one);
      if (range.matches()) {
        ranges.add(new Range(range.group(1), range.group(2), weight(range.group(3))));
      }
    }
    return new Accept(ranges);
  }

  private static double weight(@Nullable String parameters) {
    Matcher weight = WEIGHT.matcher(parameters == null ? "" : parameters);
    return weight.find() ? Math.min(1, Double.parseDouble(weight.group(1))) : 1;
  }

  /**
   * The best of what is offered, the first where several are as good; empty where none is taken.
   */
  Optional<ResponseFormat> best(List<ResponseFormat> offered) {
    ResponseFormat best = null;
    double heaviest = 0;
    for (ResponseFormat format : offered) {
      double weight = weight(format);
      if (weight > heaviest) {
        heaviest = weight;
        best = format;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether web pages are taken, and not only because everything is. */
  boolean wantsPages() {
    return ranges.stream().anyMatch(r -> r.type().equals("text") && r.matches("text/html"))
        && weight(ResponseFormat.HTML) > 0;
  }

  /** The weight of the most precise range that fits. */
  private double weight(ResponseFormat format) {
    int precision = -1;
    double weight = 0;
    for (Range range : ranges) {
      if (range.matches(format.mediaType()) && range.precision() > precision) {
        precision = range.precision();
        weight = range.weight();
      }
    }
    return weight;
  }
}
