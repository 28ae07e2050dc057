package org.mandategraph.citation;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;
import org.mandategraph.language.Dates;
import org.mandategraph.language.Language;

/**
 * The date behind a citation: "46/152 <b>of 18 December 1991</b>". It does not make the target; it
 * is a check on it.
 */
final class CitedDates {
  /**
   * A date with the words in front of it.
   *
   * @param span the words, from "of"
   * @param date the day
   */
  record CitedDate(Span span, LocalDate date) {}

  /** A misprint such as "24 December 2107" (A/RES/75/248) is no date. */
  private static final String YEAR_OF_THE_ORGANIZATION = "(?<=(?:19|20)[0-9]{2})(?![0-9])";

  private final Dates dates;
  private final Pattern behind;
  private final Pattern month;

  CitedDates(Language language) {
    dates = language.dates();
    behind = language.compile(",? ?${citation.of-date} (${date})" + YEAR_OF_THE_ORGANIZATION);
    month = language.compile("(?:er)? ${month}\\b");
  }

  /** The date that starts right behind this position, or null. */
  @Nullable CitedDate after(String text, int position) {
    Matcher m = behind.matcher(text).region(position, text.length());
    return m.lookingAt()
        ? dates
            .first(m.group(1))
            .map(day -> new CitedDate(new Span(m.start(), m.end()), day))
            .orElse(null)
        : null;
  }

  /** Whether the name of a month follows: the number before it is a day. */
  boolean isDay(String text, int position) {
    return month.matcher(text).region(position, text.length()).lookingAt();
  }
}
