package org.mandategraph.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;

/**
 * The date behind a citation: "46/152 <b>of 18 December 1991</b>". It does not make the target; it
 * is a check on it.
 *
 * @param span the words, from "of"
 * @param date the day
 */
record CitedDate(Span span, LocalDate date) {
  /** The months as texts write them, for patterns. */
  static final String MONTHS =
      Arrays.stream(Month.values()).map(CitedDate::name).collect(Collectors.joining("|"));

  private static final Pattern BEHIND =
      Pattern.compile(",? ?(?:of|on|dated) ([0-9]{1,2}) (" + MONTHS + ") ((?:19|20)[0-9]{2})");

  /** The date that starts right behind this position, or null. */
  static @Nullable CitedDate after(String text, int position) {
    Matcher m = BEHIND.matcher(text).region(position, text.length());
    if (!m.lookingAt()) {
      return null;
    }
    try {
      Month month = Month.valueOf(m.group(2).toUpperCase(Locale.ROOT));
      int year = Integer.parseInt(m.group(3));
      return new CitedDate(
          new Span(m.start(), m.end()), LocalDate.of(year, month, Integer.parseInt(m.group(1))));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static String name(Month month) {
    return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
