package org.mandategraph.mandate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Body;
import org.mandategraph.document.Span;

/**
 * Finds days by which something is due: "by 31 December 2024", "before the end of 2025", "within
 * six months", "to the Council in 2023", "60 days before the end of its mandate".
 */
final class DatePhrases {
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final Pattern BY =
      Pattern.compile(
          "\\b(?:by|before|(?:no|not) later than|at the latest by|prior to|in time for|on or before)\\s"
              + "(?:the\\s)?(?:end\\sof\\s|beginning\\sof\\s|middle\\sof\\s)?"
              + "(?:(?<day>[0-9]{1,2})\\s)?(?:(?<month>"
              + MONTH
              + ")(?:\\s|\\b(?!\\s[0-9])))?(?<year>20[0-9]{2}|19[0-9]{2})?\\b");

  private static final Pattern IN_YEAR = Pattern.compile("\\s(in\\s(?<year>20[0-9]{2}))\\b");

  private static final Pattern WITHIN =
      Pattern.compile(
          "\\b(?:within|(?:no|not) later than|in no more than|in)\\s(?:the\\snext\\s|a\\speriod\\sof\\s)?"
              + "(?<count>"
              + Numbers.PATTERN
              + ")\\s(?<unit>day|week|month|year)s?\\b"
              + "(?<event>\\s(?:of|after|from|following|before|prior\\sto)\\s[^,;.]{0,60})?");

  private static final Pattern MANDATE =
      Pattern.compile(
          "\\b(?:before|prior\\sto)\\sthe\\s(?:end|expiry|expiration|termination)\\sof\\s"
              + "(?:its|the|their|his|her|this)\\s(?:\\w+\\s){0,2}mandate\\b");

  private static final Pattern THIS_TEXT =
      Pattern.compile("\\b(?:adoption|(?:this|present) resolution|date of this)\\b");

  private static final String STATED = "stated day";

  private DatePhrases() {}

  /** The days in a stretch of a paragraph that are not over. */
  static List<TimePhrase> find(
      String text, Span within, List<BodyMentions.Mention> mentions, Setting setting) {
    List<TimePhrase> found = new ArrayList<>();
    stated(text, within, setting, found);
    inYear(text, within, mentions, setting, found);
    counted(text, within, setting, found);
    Matcher m = MANDATE.matcher(text).region(within.start(), within.end());
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      if (found.stream().noneMatch(f -> f.span().contains(span))) {
        found.add(new TimePhrase(null, null, null, span, "end of the mandate"));
      }
    }
    return found;
  }

  private static void stated(String text, Span within, Setting setting, List<TimePhrase> found) {
    Matcher m = BY.matcher(text).region(within.start(), within.end());
    while (m.find()) {
      LocalDate by = day(m.group("day"), m.group("month"), m.group("year"), setting.day());
      if (by != null && ahead(by, setting)) {
        found.add(new TimePhrase(null, null, by, new Span(m.start(), m.end()), STATED));
      }
    }
  }

  /** The day, or the last day of the month or year; without a year the next such day. */
  private static @Nullable LocalDate day(
      @Nullable String day,
      @Nullable String month,
      @Nullable String year,
      @Nullable LocalDate adopted) {
    if (month == null) {
      return year == null || day != null ? null : LocalDate.of(Integer.parseInt(year), 12, 31);
    }
    if (year == null && (adopted == null || day == null)) {
      return null;
    }
    int inYear = year == null ? (adopted == null ? 0 : adopted.getYear()) : Integer.parseInt(year);
    Month m = Month.valueOf(month.toUpperCase(Locale.ROOT));
    try {
      LocalDate found =
          day == null
              ? YearMonth.of(inYear, m).atEndOfMonth()
              : LocalDate.of(inYear, m, Integer.parseInt(day));
      return year == null && found.isBefore(adopted) ? found.plusYears(1) : found;
    } catch (DateTimeException misprint) {
      return null;
    }
  }

  /** "to the Economic and Social Council in 2023" (E/RES/2021/16, para. 10). */
  private static void inYear(
      String text,
      Span within,
      List<BodyMentions.Mention> mentions,
      Setting setting,
      List<TimePhrase> found) {
    for (BodyMentions.Mention mention : mentions) {
      int from = mention.span().end();
      if (!within.contains(mention.span()) || from >= within.end()) {
        continue;
      }
      Matcher m = IN_YEAR.matcher(text).region(from, within.end());
      if (m.lookingAt()) {
        int year = Integer.parseInt(m.group("year"));
        Body body = mention.body();
        boolean counts = body != null && body.session(year).isPresent();
        LocalDate by = LocalDate.of(year, 12, 31);
        if (ahead(by, setting)) {
          Span span = new Span(m.start(1), m.end(1));
          found.add(new TimePhrase(body, counts ? year : null, by, span, "year"));
        }
      }
    }
  }

  private static void counted(String text, Span within, Setting setting, List<TimePhrase> found) {
    Matcher m = WITHIN.matcher(text).region(within.start(), within.end());
    while (m.find()) {
      int count = Numbers.value(m.group("count"));
      Period period =
          switch (m.group("unit")) {
            case "day" -> Period.ofDays(count);
            case "week" -> Period.ofWeeks(count);
            case "month" -> Period.ofMonths(count);
            default -> Period.ofYears(count);
          };
      String event = m.group("event");
      boolean fromText = event == null || THIS_TEXT.matcher(event).find();
      LocalDate day = setting.day();
      LocalDate by = fromText && day != null ? day.plus(period) : null;
      String rule = fromText ? "period from adoption" : "period from an event";
      found.add(new TimePhrase(null, null, by, new Span(m.start(), m.end()), rule));
    }
  }

  private static boolean ahead(LocalDate by, Setting setting) {
    return setting.day() == null || !by.isBefore(setting.day());
  }
}
