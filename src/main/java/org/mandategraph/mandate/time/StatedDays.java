package org.mandategraph.mandate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;
import org.mandategraph.language.Dates;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;

/**
 * Days stated: "by 1 December 2009", "before the end of 2010", "no later than March 2025". Of a
 * month or a year it is the last day; without a year the next such day.
 */
final class StatedDays implements DeadlineRule {
  private final Dates dates;
  private final Pattern by;

  StatedDays(Language language) {
    dates = language.dates();
    by =
        Patterns.compile(
            ("\\b%s\\s(?:the\\s)?(?:%s\\s)?(?:(?<day>[0-9]{1,2})\\s)?"
                    + "(?:(?<month>%s)(?:\\s|\\b(?!\\s[0-9])))?(?<year>(?:19|20)[0-9]{2})?\\b")
                .formatted(
                    language.pattern("time.by"),
                    language.pattern("time.part-of-year"),
                    dates.monthPattern()));
  }

  @Override
  public List<TimePhrase> find(ActClause clause, List<TimePhrase> before) {
    List<TimePhrase> found = new ArrayList<>();
    Matcher m = clause.matcher(by);
    while (m.find()) {
      LocalDate day = day(m, clause.basis().day());
      if (day != null && clause.basis().ahead(day)) {
        found.add(TimePhrase.day(day, new Span(m.start(), m.end()), "stated day"));
      }
    }
    return found;
  }

  private @Nullable LocalDate day(Matcher m, @Nullable LocalDate adopted) {
    String day = m.group("day");
    String year = m.group("year");
    Month month = m.group("month") == null ? null : dates.month(m.group("month")).orElse(null);
    if (month == null) {
      return year == null || day != null ? null : LocalDate.of(Integer.parseInt(year), 12, 31);
    }
    if (year == null) {
      LocalDate next = day == null || adopted == null ? null : day(adopted.getYear(), month, day);
      return next != null && next.isBefore(adopted) ? next.plusYears(1) : next;
    }
    return day(Integer.parseInt(year), month, day);
  }

  /** The day, or the last of the month; null for a misprint such as "31 June". */
  private static @Nullable LocalDate day(int year, Month month, @Nullable String day) {
    try {
      return day == null
          ? YearMonth.of(year, month).atEndOfMonth()
          : LocalDate.of(year, month, Integer.parseInt(day));
    } catch (DateTimeException misprint) {
      return null;
    }
  }
}
