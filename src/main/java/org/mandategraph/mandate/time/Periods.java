package org.mandategraph.mandate.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;

/** Periods after which something is due, and the end of a mandate. */
final class Periods {
  /** What is said of a period right before it is so long at most. */
  private static final int LONGEST_BEFORE = 20;

  /** Working days of a week. */
  private static final int WORKING_DAYS = 5;

  /** A period is so long at most. */
  private static final int LONGEST_PERIOD = 60;

  /** "90 days", "ninety (90) days", "100 working days", "a week". */
  private static final String LENGTH =
      "(?<count>${time.one}|${cardinal})(?:\\s\\([0-9]{1,3}\\))?\\s"
          + "(?:(?<working>${time.working-days})\\s|${time.kinds-of-days}\\s)?"
          + "(?<unit>${time.units})s?\\b(?!\\s${time.intervals}\\b)";

  /** "Within nine months of the progress of actions" (S/RES/1846 (2008), para. 16) is no event. */
  private static final String EVENT =
      "(?:(?<until>${time.before-event})|${time.after-event})"
          + "\\s(?!(?:the\\s)?${time.no-events}\\b)(?<event>(?:(?!\\s${time.event-ends}\\b)[^,;.]){0,60}+)";

  /** "Its mandate", "this period", "the Panel’s mandate". */
  private static final String MANDATE =
      "${time.whose-mandate}\\s(?:[\\w'\u2019]{1,20}\\s){0,2}?"
          + "${time.mandate}\\b(?:\\s${time.mandate}\\b)?";

  private static final String WITHIN =
      "\\b${time.within}\\s(?:${time.period}\\s)?" + LENGTH + "(?:\\s" + EVENT + ")?";

  private static final String END = "end of the mandate";

  private final Language language;
  private final Pattern thisText;
  private final Pattern otherEvent;
  private final Pattern endOfMandate;

  Periods(Language language) {
    this.language = language;
    thisText = language.compile("\\b${time.this-text}\\b");
    otherEvent = language.compile("\\b${time.other-events}\\b");
    endOfMandate =
        language.compile(
            "^(?:(?:the\\s)?${time.ends}\\sof\\s" + MANDATE + "|${time.its-end}(?=\\s|$))");
  }

  /** "Within 90 days of the adoption of this resolution", "within six months". */
  DeadlineRule within() {
    return new DeadlineRule(language.compile(WITHIN), (clause, m) -> due(clause, m).stream());
  }

  /**
   * Without "within", counted from an event: "to report three months from the date of the adoption
   * of this resolution" (S/RES/1311 (2000), para. 14), "15 days before the end of its mandated
   * period" (S/RES/1893 (2009), para. 12). How long something lasts is no deadline: "for a period
   * of six months from the date of adoption".
   */
  DeadlineRule fromEvent() {
    Pattern lasts = language.compile("(?:\\b${time.within}|\\b${time.lasts}|-|[0-9(])\\s?$");
    Pattern words = language.compile("\\b" + LENGTH + "\\s" + EVENT);
    Pattern events = language.compile("^(?:the\\s)?(?:${time.events})\\b");
    return new DeadlineRule(
        words,
        (clause, m) -> {
          int start = m.start();
          Matcher before =
              lasts
                  .matcher(clause.reading().text())
                  .region(Math.max(0, start - LONGEST_BEFORE), start);
          return before.find() || !events.matcher(m.group("event")).find()
              ? Stream.empty()
              : due(clause, m).stream();
        });
  }

  /**
   * The last day is certain where the period runs from the text's own day, or to the end of the one
   * mandate that the text sets.
   */
  private Optional<TimePhrase> due(ActClause clause, Matcher m) {
    String event = m.group("event");
    boolean until = m.group("until") != null;
    if (until && endOfMandate.matcher(event).find()) {
      LocalDate end = clause.basis().mandateEnd();
      return period(language, m.group("unit"), m.group("count"))
          .map(period -> time(end == null ? null : end.minus(period), m, END));
    }
    boolean fromText =
        event == null
            || (!until && thisText.matcher(event).find() && !otherEvent.matcher(event).find());
    LocalDate day = fromText ? clause.basis().day() : null;
    String rule = fromText ? "period from adoption" : "period from an event";
    return period(language, m.group("unit"), m.group("count"))
        .map(period -> time(day == null ? null : behind(day, period, m), m, rule));
  }

  /** The last day of a period. Working days are Monday to Friday; holidays are not known. */
  private static LocalDate behind(LocalDate day, Period period, Matcher m) {
    if (m.group("working") == null) {
      return day.plus(period);
    }
    long days = period.get(ChronoUnit.DAYS);
    LocalDate last = day.plusWeeks(days / WORKING_DAYS);
    for (long left = days % WORKING_DAYS; left > 0; ) {
      last = last.plusDays(1);
      left -= last.getDayOfWeek().getValue() <= WORKING_DAYS ? 1 : 0;
    }
    return last;
  }

  /**
   * The end of a mandate: "prior to the end of its mandate" (S/RES/1857 (2008), para. 18), "at the
   * end of this period" (S/RES/1520 (2003), para. 3). "60 days before the end of its mandate" is a
   * period.
   */
  DeadlineRule endOfMandate() {
    Pattern period = language.compile(LENGTH + "\\s$");
    Pattern words =
        language.compile("\\b${time.before}\\s(?:the\\s)?${time.ends}\\sof\\s" + MANDATE);
    return new DeadlineRule(
        words,
        (clause, m) -> {
          int start = m.start();
          Matcher before =
              period
                  .matcher(clause.reading().text())
                  .region(Math.max(0, start - LONGEST_PERIOD), start);
          return before.find()
              ? Stream.empty()
              : Stream.of(time(clause.basis().mandateEnd(), m, END));
        });
  }

  /** A number of days, weeks, months or years; empty where the words are no number. */
  static Optional<Period> period(Language language, String unit, String count) {
    OptionalInt number =
        language.words("time.one").contains(count)
            ? OptionalInt.of(1)
            : language.numerals().cardinal(count);
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

  /**
   * "Prior to the end of the 180-day period" (S/RES/1302 (2000), para. 6); "one week prior to" it
   * is a period.
   */
  DeadlineRule endOfPeriod() {
    Pattern period = language.compile(LENGTH + "\\s$");
    Pattern words =
        language.compile(
            "\\b${time.before}\\s(?:the\\s)?${time.ends}\\sof\\s${time.whose-period}\\s"
                + "${cardinal}-${time.units}\\s${time.mandate}\\b");
    return new DeadlineRule(
        words,
        (clause, m) ->
            period
                    .matcher(clause.reading().text())
                    .region(Math.max(0, m.start() - LONGEST_PERIOD), m.start())
                    .find()
                ? Stream.empty()
                : Stream.of(time(null, m, "period from an event")));
  }

  private static TimePhrase time(@Nullable LocalDate by, Matcher m, String rule) {
    return new TimePhrase(null, null, by, new Span(m.start(), m.end()), rule);
  }
}
