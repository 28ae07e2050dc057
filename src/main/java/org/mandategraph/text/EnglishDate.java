package org.mandategraph.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as UN documents write them: "19 December 2011". */
public final class EnglishDate {
  /** Source of a pattern for one date, without groups. */
  public static final String PATTERN =
      "[0-9]{1,2}\\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s[0-9]{4}";

  private static final Pattern DATE = Pattern.compile("\\b" + PATTERN + "(?![0-9])");

  private EnglishDate() {}

  /** The first date in a text, if there is one. */
  public static Optional<LocalDate> first(CharSequence text) {
    Matcher m = DATE.matcher(text);
    return m.find() ? parse(m.group()) : Optional.empty();
  }

  private static Optional<LocalDate> parse(String date) {
    String[] parts = date.split("\\s", -1);
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts[2]),
              Month.valueOf(parts[1].toUpperCase(Locale.ROOT)),
              Integer.parseInt(parts[0])));
    } catch (DateTimeException e) {
      // "31 June 2011" is a misprint: no date.
      return Optional.empty();
    }
  }
}
