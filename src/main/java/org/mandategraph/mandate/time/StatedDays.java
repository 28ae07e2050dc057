package org.mandategraph.mandate.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Body;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.reading.BodyMention;

/** Days, months and years that a text states, by which something is due. */
final class StatedDays {
  /** A word before "in" is so long at most. */
  private static final int LONGEST_BEFORE = 20;

  /** "Second quarter of", "first half of". */
  private static final String PART =
      "(?:(?<quarter>${time.quarters})|(?<half>${time.halves}))\\s${time.of-year}";

  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;

  private final Language language;
  private final WrittenDay.Form form;

  StatedDays(Language language) {
    this.language = language;
    form = new WrittenDay.Form(language);
  }

  /**
   * Behind "by": "by 1 December 2009", "by August 1, 2015" (S/RES/2188 (2014), para. 4), "before
   * the end of 2010", "no later than 1 May 2015 and 15 June 2015" (S/RES/2205 (2015), para. 27). Of
   * a month or a year it is the last day.
   */
  DeadlineRule by() {
    Pattern words =
        language.compile(
            "\\b${time.by}\\s(?:the\\s)?(?:(?:${time.part-of-year}|"
                + PART
                + ")\\s)?"
                + "(?<list>DAY(?:,?\\s${time.and-day}\\sDAY){0,3}+)"
                    .replace("DAY", WrittenDay.Form.ANY));
    return new DeadlineRule(
        words,
        (clause, m) ->
            days(clause, m)
                .map(
                    by ->
                        new TimePhrase(
                            null, null, by, new Span(m.start(), m.end()), "stated day")));
  }

  /**
   * A month or a year behind a body or a word for a report: "to the Economic and Social Council in
   * 2023" (E/RES/2021/16, para. 10), "to the Council, through the Committee, in November 2002"
   * (S/RES/1425 (2002), para. 10). A year is a session where the body counts its sessions by years.
   */
  DeadlineRule in() {
    Pattern before = language.compile("\\b${time.before-in},?$");
    Pattern words =
        language.compile(
            "(?<=.)\\s(?<words>${time.in}\\s(?:(?:the\\s)?(?:${time.part-of-month}[\\s-]|"
                + PART
                + "\\s))?"
                + "(?<list>DAY))(?!\\s?[\u2013-])".replace("DAY", WrittenDay.Form.ANY));
    return new DeadlineRule(
        words,
        (clause, m) -> {
          String text = clause.reading().text();
          int start = m.start();
          int end = text.charAt(start - 1) == ',' ? start - 1 : start;
          Optional<BodyMention> body =
              clause.reading().bodies().lastBefore(end).filter(b -> b.span().end() == end);
          Matcher near = before.matcher(text).region(Math.max(0, start - LONGEST_BEFORE), start);
          return body.isPresent() || near.find()
              ? days(clause, m).map(by -> of(body.map(BodyMention::body).orElse(null), by, m))
              : Stream.empty();
        });
  }

  /**
   * The month of a report that comes: "to report on this progress in his November report"
   * (S/RES/2053 (2012), para. 16).
   */
  DeadlineRule ofReport() {
    Pattern words =
        language.compile(
            "\\b${time.in}\\s${report.whose}\\s(?<list>${month}(?:\\s[0-9]{4})?)\\s${time.reports}\\b");
    return new DeadlineRule(
        words,
        (clause, m) ->
            days(clause, m.group("list"), 0)
                .map(
                    by ->
                        new TimePhrase(
                            null, null, by, new Span(m.start(), m.end()), "month of a report")));
  }

  private static TimePhrase of(@Nullable Body body, LocalDate by, Matcher m) {
    String year = String.valueOf(by.getYear());
    boolean session =
        body != null && m.group("list").equals(year) && body.session(by.getYear()).isPresent();
    return new TimePhrase(
        body,
        session ? Integer.valueOf(by.getYear()) : null,
        by,
        new Span(m.start("words"), m.end()),
        "month or year");
  }

  /** The days of a list that are not over. */
  private Stream<LocalDate> days(ActClause clause, Matcher m) {
    int month =
        Math.max(
            MONTHS_OF_QUARTER * place(m.group("quarter"), "time.quarters"),
            MONTHS_OF_HALF * place(m.group("half"), "time.halves"));
    return days(clause, m.group("list"), month);
  }

  /**
   * @param month the last month of the part of a year that is meant, 0 for none
   */
  private Stream<LocalDate> days(ActClause clause, String list, int month) {
    return form.list(list).stream()
        .map(written -> month > 0 ? written.endingWith(Month.of(month)) : written)
        .flatMap(written -> written.last(clause.basis().day()).stream())
        .filter(clause.basis()::ahead);
  }

  /** The place of a phrase in a list, from 1; 0 where there is no phrase. */
  private int place(@Nullable String phrase, String key) {
    return phrase == null ? 0 : language.phrases(key).indexOf(phrase) + 1;
  }
}
