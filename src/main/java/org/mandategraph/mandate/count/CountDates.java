package org.mandategraph.mandate.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;
import org.mandategraph.language.Dates;
import org.mandategraph.language.Language;

/**
 * The day or year for which a text states a number: behind it, "as of 9 September 2021", or before
 * it for the whole sentence. Of a month and of a period it is the last day.
 */
final class CountDates {
  /** How far behind what is counted its date may be, in characters. */
  private static final int BEHIND = 110;

  /**
   * How far before what is counted a date that goes for all of a sentence may be, in characters.
   */
  private static final int BEFORE = 600;

  /** How long the words may be that join two numbers of one day, in characters. */
  private static final int JOINT = 40;

  private static final String A_YEAR = "((?:19|20)[0-9]{2})\\b(?![-/\u2013])";

  private final Dates dates;

  /** "as of 9 September 2021". */
  private final Pattern day;

  /** "as of July 2021", "at the end of April 2022". */
  private final Pattern month;

  private final Pattern year;

  /** "for the period from 1 July 2021 to 30 June 2022". */
  private final Pattern period;

  /** The year of an amount: "for 2023". */
  private final Pattern budgetYear;

  /** The year of all amounts of a sentence, at its end. */
  private final Pattern budget;

  /** Opens the parts of an amount. */
  private final Pattern parts;

  private final Pattern openingDay;
  private final Pattern openingYear;
  private final Pattern joint;

  CountDates(Language language) {
    dates = language.dates();
    day = language.compile("\\b${count.as-of}\\s(${date})");
    month =
        language.compile(
            "\\b(?:${count.as-of}|${count.as-of-month})\\s(?:${count.end-of}[\\s-])?(${month})\\s"
                + A_YEAR);
    year = language.compile("\\b(?i:${count.in-year})\\s" + A_YEAR);
    period =
        language.compile(
            "\\b${count.period}\\s[0-9]{1,2}(?:\\s${month})?(?:\\s[0-9]{4})?"
                + "\\s${citation.to}\\s(${date})");
    budgetYear = language.compile("\\b${count.for-year}\\s" + A_YEAR);
    budget = language.compile("\\b${count.budget-for}\\s" + A_YEAR);
    parts = language.compile("\\b${count.parts}\\b");
    openingDay = language.compile("\\b(?i:${count.as-at})\\s(${date})");
    openingYear =
        language.compile(
            "(?:^|,\\s|\\b${count.clauses}\\s)(?i:${count.in-year})\\s((?:19|20)[0-9]{2}),\\s");
    joint = language.compile("[^,;.]*\\s${citation.and}\\s|,?\\s${citation.or}\\s");
  }

  /**
   * The day, {@code 2021-09-09}, or year, {@code 2021}, for which a number is stated; null where
   * the text states none.
   *
   * @param counted what is counted with its number
   * @param next where the next number that counts starts, or the text ends
   * @param amount whether it is an amount of money, which has the year or period that it is for
   */
  @Nullable String stated(String text, Span counted, int next, boolean amount) {
    String behind = sentenceBehind(text, counted.end());
    int free = next - counted.end();
    String near = first(behind.substring(0, Math.min(behind.length(), BEHIND)), free, amount);
    if (near != null) {
      return near;
    }
    String before = sentenceBefore(text, counted.start());
    return amount ? ofBudget(before, behind) : ofSentence(before);
  }

  /** Whether two numbers have one day: "93 States had signed and 69 States had become parties". */
  boolean joined(String text, Span counted, Span next) {
    int from = counted.end();
    int to = next.start();
    return to >= from && to - from <= JOINT && joint.matcher(text).region(from, to).matches();
  }

  /** The first date that starts before a position, a day before a month, a month before a year. */
  private @Nullable String first(String behind, int free, boolean amount) {
    Matcher m = day.matcher(behind);
    if (m.find() && m.start() < free) {
      return day(m.group(1));
    }
    m = period.matcher(behind);
    if (amount && m.find() && m.start() < free) {
      return day(m.group(1));
    }
    m = month.matcher(behind);
    if (m.find() && m.start() < free) {
      return lastOf(m.toMatchResult());
    }
    m = (amount ? budgetYear : year).matcher(behind);
    return m.find() && m.start() < free ? m.group(1) : null;
  }

  /**
   * "as at 30 April 2024, including the contributions outstanding in the amount of 19 million
   * United States dollars" (A/RES/78/300, para. 2), "in 2022, 148 million children" (A/RES/78/198,
   * para. 6).
   */
  private @Nullable String ofSentence(String before) {
    String stated = last(openingDay, before).flatMap(m -> Optional.ofNullable(day(m))).orElse(null);
    return stated == null ? last(openingYear, before).orElse(null) : stated;
  }

  /**
   * "10,902,400 dollars for 2023, comprising 556,500 dollars under section 19"; "24,500 dollars
   * under section 2, …, of the programme budget for 2024" (A/RES/78/273, para. 5).
   */
  private @Nullable String ofBudget(String before, String behind) {
    String stated = ofSentence(before);
    Matcher m = parts.matcher(before);
    if (stated == null && m.find()) {
      String whole = before.substring(0, m.start());
      stated = last(period, whole).map(this::day).orElse(null);
      stated = stated == null ? last(budgetYear, whole).orElse(null) : stated;
    }
    m = period.matcher(behind);
    if (stated == null && m.find()) {
      stated = day(m.group(1));
    }
    m = budget.matcher(behind);
    return stated == null && m.find() ? m.group(1) : stated;
  }

  private static Optional<String> last(Pattern pattern, String text) {
    return pattern.matcher(text).results().reduce((one, next) -> next).map(m -> m.group(1));
  }

  private @Nullable String day(String words) {
    return dates.first(words).map(LocalDate::toString).orElse(null);
  }

  private @Nullable String lastOf(MatchResult month) {
    return dates
        .month(month.group(1))
        .map(m -> YearMonth.of(Integer.parseInt(month.group(2)), m).atEndOfMonth().toString())
        .orElse(null);
  }

  private static String sentenceBehind(String text, int start) {
    String behind = text.substring(start, Math.min(text.length(), start + BEFORE));
    int stop = behind.indexOf(';');
    return stop < 0 ? behind : behind.substring(0, stop);
  }

  private static String sentenceBefore(String text, int end) {
    String before = text.substring(Math.max(0, end - BEFORE), end);
    return before.substring(before.lastIndexOf(';') + 1);
  }
}
