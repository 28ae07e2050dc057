package org.mandategraph.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as the documents of a language write them: "19 December 2011", "1er juillet 2015". */
public final class Dates {
  private final List<String> months;
  private final String monthPattern;
  private final String pattern;
  private final Pattern date;

  Dates(List<String> months) {
    this.months = months.stream().map(m -> m.toLowerCase(Locale.ROOT)).toList();
    monthPattern = "(?:" + String.join("|", months) + ")";
    pattern = "[0-9]{1,2}(?:er)?\\s" + monthPattern + "\\s[0-9]{4}";
    date =
        Patterns.compile("\\b([0-9]{1,2})(?:er)?\\s(" + monthPattern + ")\\s([0-9]{4})(?![0-9])");
  }

  /** Source of a pattern for the name of a month, no groups. */
  public String monthPattern() {
    return monthPattern;
  }

  /** Source of a pattern for a day with month and year, no groups. */
  public String pattern() {
    return pattern;
  }

  /** The month of this name; empty for any other word. */
  public Optional<Month> month(String name) {
    int at = months.indexOf(name.toLowerCase(Locale.ROOT));
    return at < 0 ? Optional.empty() : Optional.of(Month.of(at + 1));
  }

  /** The first day that a text names, if there is one. A day that no calendar has is none. */
  public Optional<LocalDate> first(CharSequence text) {
    Matcher m = date.matcher(text);
    return m.find() ? day(m.group(1), m.group(2), m.group(3)) : Optional.empty();
  }

  /** The day of these figures and this month; empty for a misprint such as "31 June 2011". */
  public Optional<LocalDate> day(String day, String month, String year) {
    try {
      return month(month).map(m -> LocalDate.of(Integer.parseInt(year), m, Integer.parseInt(day)));
    } catch (DateTimeException misprint) {
      return Optional.empty();
    }
  }
}
