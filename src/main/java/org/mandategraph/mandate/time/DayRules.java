package org.mandategraph.mandate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Body;
import org.mandategraph.document.Span;
import org.mandategraph.language.Dates;
import org.mandategraph.language.Language;

/**
 * Days by which something is due: stated, the end of a year, or counted from the text's own day.
 */
final class DayRules {
  private static final String PERIOD =
      "\\b${time.within}\\s(?:${time.period}\\s)?(?<count>${cardinal})"
          + "\\s(?<unit>${time.units})s?\\b(?<event>\\s${time.from-event}\\s[^,;.]{0,60})?";

  private final Language language;
  private final Dates dates;

  DayRules(Language language) {
    this.language = language;
    dates = language.dates();
  }

  /**
   * Days stated: "by 1 December 2009", "before the end of 2010", "no later than March 2025". Of a
   * month or a year it is the last day; without a year the next such day.
   */
  DeadlineRule stated() {
    Pattern words =
        language.compile(
            "\\b${time.by}\\s(?:the\\s)?(?:${time.part-of-year}\\s)?(?:(?<day>[0-9]{1,2})\\s)?"
                + "(?:(?<month>${month})(?:\\s|\\b(?!\\s[0-9])))?(?<year>(?:19|20)[0-9]{2})?\\b");
    return new DeadlineRule(
        words,
        (clause, m) ->
            Stream.ofNullable(stated(m, clause.basis().day()))
                .filter(clause.basis()::ahead)
                .map(day -> day(day, m, "stated day")));
  }

  private @Nullable LocalDate stated(Matcher m, @Nullable LocalDate adopted) {
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

  /**
   * A year behind a body: "to the Economic and Social Council in 2023" (E/RES/2021/16, para. 10).
   * It is a session where the body counts them by years.
   */
  DeadlineRule yearOfBody() {
    Pattern words = language.compile("\\s(?<words>${time.in}\\s(?<year>20[0-9]{2}))\\b");
    return new DeadlineRule(
        words,
        (clause, m) -> {
          int year = Integer.parseInt(m.group("year"));
          LocalDate by = LocalDate.of(year, 12, 31);
          return clause
              .reading()
              .bodies()
              .lastBefore(m.start())
              .filter(named -> named.span().end() == m.start() && clause.basis().ahead(by))
              .stream()
              .map(named -> year(named.body(), year, by, new Span(m.start("words"), m.end())));
        });
  }

  private static TimePhrase year(@Nullable Body body, int year, LocalDate by, Span span) {
    boolean session = body != null && body.session(year).isPresent();
    return new TimePhrase(body, session ? year : null, by, span, "year");
  }

  /**
   * Periods: "within 90 days of the adoption of this resolution", "within six months". The last day
   * is certain where it runs from the text's own day.
   */
  DeadlineRule period() {
    Pattern thisText = language.compile("\\b${time.this-text}\\b");
    return new DeadlineRule(
        language.compile(PERIOD),
        (clause, m) -> {
          String event = m.group("event");
          boolean fromText = event == null || thisText.matcher(event).find();
          LocalDate day = fromText ? clause.basis().day() : null;
          String rule = fromText ? "period from adoption" : "period from an event";
          return period(language, m.group("unit"), m.group("count")).stream()
              .map(period -> day(day == null ? null : day.plus(period), m, rule));
        });
  }

  /**
   * The end of a mandate, whose day the text does not say: "prior to the end of its mandate"
   * (S/RES/1857 (2008), para. 18). "60 days before the end of its mandate" is a period.
   */
  DeadlineRule endOfMandate() {
    Pattern words =
        language.compile(
            PERIOD
                + "|\\b${time.before}\\sthe\\s${time.ends}\\sof\\s${time.whose-mandate}\\s"
                + "(?:\\w{1,20}\\s){0,2}${time.mandate}\\b");
    return new DeadlineRule(
        words,
        (clause, m) ->
            m.group("count") == null
                ? Stream.of(day(null, m, "end of the mandate"))
                : Stream.empty());
  }

  /** A number of days, weeks, months or years; empty where the words are no number. */
  static Optional<Period> period(Language language, String unit, String count) {
    OptionalInt number = language.numerals().cardinal(count);
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(
            switch (language.list("time.units").indexOf(unit)) {
              case 0 -> Period.ofDays(number.getAsInt());
              case 1 -> Period.ofWeeks(number.getAsInt());
              case 2 -> Period.ofMonths(number.getAsInt());
              default -> Period.ofYears(number.getAsInt());
            });
  }

  private static TimePhrase day(@Nullable LocalDate by, Matcher m, String rule) {
    return new TimePhrase(null, null, by, new Span(m.start(), m.end()), rule);
  }
}
