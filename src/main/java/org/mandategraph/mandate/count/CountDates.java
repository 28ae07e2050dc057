package org.mandategraph.mandate.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
  /**
   * A number and what is said around it.
   *
   * @param sentence its sentence
   * @param free how far behind it the next number is, in characters
   * @param amount whether it is an amount of money, which has the year or period that it is for
   * @param above the words above the lists that it is in, the nearest first
   */
  record Place(CountSentence sentence, int free, boolean amount, List<String> above) {}

  /** How far behind what is counted its date may be, in characters. */
  private static final int BEHIND = 150;

  /** How far behind it the years may be in which it grew, in characters. */
  private static final int SPAN_BEHIND = 200;

  /** How long the words may be that join two numbers of one day, in characters. */
  private static final int JOINT = 40;

  private static final String A_YEAR = "((?:19|20)[0-9]{2})\\b(?![-/\u2013])";

  private final Dates dates;

  /** "as of 9 September 2021". */
  private final Pattern day;

  /** "650 billion dollars of 23 August 2021" (A/RES/76/193, para. 21). */
  private final Pattern ofDay;

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

  /** "As of February 2021, 4 countries were classified" (A/RES/76/258, annex, para. 263). */
  private final Pattern openingMonth;

  private final Pattern joint;

  /** "died in 2021, including approximately 187,000 people" (A/RES/78/5, annex, para. 7). */
  private final Pattern part;

  /** "as of 2019 approximately 648 million people" (A/RES/77/183, pp. 9). */
  private final Pattern directYear;

  /** "in which, in March 2019, 40 States took part". */
  private final Pattern directMonth;

  /** "and noting that in 2018, 11 million women": a year of what follows it. */
  private final Pattern nextOpening;

  /** "for the same period": the period named before. */
  private final Pattern samePeriod;

  private final Pattern thatPeriod;

  /**
   * "between March 2011 and March 2021", "during 2020 and 2021", "over the period 2015–2030"
   * (A/RES/76/219, pp. 17).
   */
  private final Pattern years;

  /**
   * "despite the slow progress between 2010 and 2021, 35 Member States"; "between 2011 and 2017,
   * compared with some 2 per cent" (A/RES/76/258, annex, para. 96).
   */
  private final Pattern yearsBefore;

  /** "8,423,100 dollars as the cost of the services for 2024" (A/RES/78/253, sect. IX, para. 4). */
  private final Pattern forYear;

  /** "and an amount of 1,412,400 dollars …, for 2021" (A/RES/75/253, sect. III, para. 15). */
  private final Pattern yearAtEnd;

  /** "the gross budget for 2021 in the amount of": the year right before an amount. */
  private final Pattern yearOfAmount;

  /** "to be applied to the resources required for": the period behind is not that of the amount. */
  private final Pattern use;

  /** Opens a clause whose year is its own: "while 690 million people are hungry". */
  private final Pattern clause;

  /** "since the beginning of the protests in March 2011": a start is no day of a number. */
  private final Pattern since;

  CountDates(Language language) {
    dates = language.dates();
    day = language.compile("\\b${count.as-of}\\s(${date})");
    ofDay = language.compile("\\s${count.of}\\s(${date})");
    month =
        language.compile(
            "\\b(?:${count.as-of}|${count.as-of-month})\\s(?:${count.end-of}[\\s-])?(${month})\\s"
                + A_YEAR);
    year = language.compile("\\b(?i:${count.in-year})\\s" + A_YEAR);
    period =
        language.compile(
            "\\b${count.period}\\s[0-9]{1,2}(?:\\s${month})?(?:\\s[0-9]{4})?"
                + "\\s${citation.to}\\s(${date})|\\b${count.period-ended}\\s(${date})");
    budgetYear = language.compile("\\b${count.for-year}\\s" + A_YEAR);
    budget = language.compile("\\b${count.budget-for}\\s" + A_YEAR);
    parts = language.compile("\\b${count.parts}\\b");
    openingDay =
        language.compile(
            "\\b(?:(?i:${count.as-at})\\s(${date})|${count.on-day}\\s(${date}),?\\s${count.in-which}\\s)");
    openingYear =
        language.compile(
            "(?:^|,\\s|\\b${count.clauses}\\s)(?i:${count.in-year})\\s((?:19|20)[0-9]{2}),?\\s"
                + "|\\b${count.in-year}\\s((?:19|20)[0-9]{2})(?:\\sin\\s\\p{Lu}\\p{L}{2,20})?,?"
                + "\\s${count.goes-on-with}\\s"
                + "|\\b${count.risen}\\s${count.in-year}\\s((?:19|20)[0-9]{2})\\s${citation.to}\\s"
                + "|\\b(?i:${count.according})\\s[^,;]{0,150}\\s${count.in-year}\\s((?:19|20)[0-9]{2}),\\s"
                + "|^${count.openers}\\b[^,]{0,200}\\s${count.in-year}\\s((?:19|20)[0-9]{2}),\\s");
    openingMonth =
        language.compile(
            "(?:^|,\\s|\\b${count.clauses}\\s)(?i:${count.as-at})\\s(${month})\\s"
                + A_YEAR
                + ",\\s");
    String number = "(?:${count.approximate}\\s){0,2}$";
    String opens = "(?:^|,\\s|\\b${count.clauses}\\s)";
    directYear =
        language.compile(
            "\\b(?i:${count.in-year})\\s((?:19|20)[0-9]{2})\\s"
                + number
                + "|"
                + opens
                + "(?i:${count.in-year})\\s((?:19|20)[0-9]{2}),\\s"
                + number);
    directMonth =
        language.compile(
            opens
                + "(?i:${count.as-at}|${count.as-of-month})\\s(${month})\\s"
                + A_YEAR
                + ",?\\s"
                + number);
    nextOpening =
        language.compile(",?\\s${count.clauses}\\s(?i:${count.in-year})\\s(?:19|20)[0-9]{2},\\s");
    part = language.compile("[^;()]*,\\s${count.part-of}\\s" + number);
    thatPeriod = language.compile("\\b${count.that-period}\\b");
    yearAtEnd = language.compile(",\\s${count.far-year}\\s" + A_YEAR + "\\s?$");
    samePeriod = language.compile("\\b${count.same-period}\\b");
    years =
        language.compile(
            "\\b(?i:${count.years-from})\\s(?:${month}|(?:${month}\\s)?[0-9]{4})\\s${count.years-to}\\s"
                + "(?:${month}\\s)?"
                + A_YEAR
                + "|\\b${count.in-period}\\s[0-9]{4}[-\u2013]"
                + A_YEAR);
    yearsBefore =
        language.compile(
            "(?:"
                + years.pattern()
                + "),\\s(?:${count.compared}\\s)?(?:${count.approximate}\\s)?$");
    forYear = language.compile("[^,;()]{0,300}?\\b${count.far-year}\\s" + A_YEAR);
    yearOfAmount =
        language.compile("\\b${count.for-the-year}\\s" + A_YEAR + "\\s${count.in-amount}\\s$");
    use = language.compile(",?\\s${count.use}\\b");
    clause = language.compile(",\\s(?:${count.own-clause})\\b");
    since = language.compile("\\b${count.since}\\b");
    joint = language.compile("[^,;.]*\\s${citation.and}\\s|,?\\s${citation.or}\\s");
  }

  /**
   * The day, {@code 2021-09-09}, or year, {@code 2021}, for which a number is stated; null where
   * the text states none. What its own sentence says goes before what is said above its list.
   */
  @Nullable String stated(Place place) {
    String before = place.sentence().before();
    String behind =
        upTo(nextOpening, upTo(place.amount() ? use : clause, place.sentence().behind()));
    String near = place.amount() ? ofSamePeriod(before, behind) : rightBefore(before);
    near = near == null ? first(behind, place.free(), place.amount()) : near;
    if (near == null) {
      near = place.amount() ? ofBudget(before, behind) : ofThatPeriod(place, behind);
    }
    if (near == null && !place.amount()) {
      near = ofSentence(before);
    }
    return near == null ? ofList(place) : near;
  }

  /**
   * "Resolves that, for 2023:" (A/RES/77/264 C, para. 1), "that the total assessment for 2024 shall
   * consist of:" (A/RES/78/249, para. 16).
   */
  private @Nullable String ofList(Place place) {
    for (String words : place.above()) {
      String above = upTo(use, words);
      String stated = ofSentence(above);
      if (stated == null && place.amount()) {
        stated = lastPeriod(above);
        stated = stated == null ? only(budgetYear, above) : stated;
      }
      if (stated != null) {
        return stated;
      }
    }
    return null;
  }

  /** The one year that a pattern finds; null where it finds several. */
  private static @Nullable String only(Pattern pattern, String text) {
    List<String> years =
        pattern.matcher(text).results().map(CountDates::firstGroup).distinct().toList();
    return years.size() == 1 ? years.get(0) : null;
  }

  /** Whether two numbers have one day: "93 States had signed and 69 States had become parties". */
  boolean joined(String text, Span counted, Span next) {
    int from = counted.end();
    int to = next.start();
    return to >= from && to - from <= JOINT && joint.matcher(text).region(from, to).matches();
  }

  /** Whether the second number is a part of the first, whose day is its own. */
  boolean isPart(String text, Span whole, Span counted) {
    int from = whole.end();
    int to = counted.start();
    return to >= from && to - from <= BEHIND && part.matcher(text).region(from, to).matches();
  }

  private @Nullable String rightBefore(String before) {
    return last(directYear, before)
        .or(() -> lastMatch(directMonth, before).map(this::lastOf))
        .orElse(null);
  }

  /** The first date that starts before a position, a day before a month, a month before a year. */
  private @Nullable String first(String words, int free, boolean amount) {
    String behind = words.substring(0, Math.min(words.length(), BEHIND));
    Matcher m = ofDay.matcher(behind);
    if (m.lookingAt()) {
      return day(m.group(1));
    }
    m = day.matcher(behind);
    if (m.find() && m.start() < free) {
      return day(m.group(1));
    }
    m = period.matcher(behind);
    if (amount && m.find() && m.start() < free) {
      return endOf(m.toMatchResult());
    }
    m = years.matcher(words).region(0, Math.min(words.length(), SPAN_BEHIND));
    if (m.find() && m.start() < free) {
      return firstGroup(m.toMatchResult());
    }
    m = month.matcher(behind);
    if (m.find() && m.start() < free) {
      boolean start = since.matcher(behind).region(0, m.start()).find();
      return start ? null : lastOf(m.toMatchResult());
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
    String stated =
        last(openingDay, before)
            .map(this::day)
            .or(() -> lastMatch(openingMonth, before).map(this::lastOf))
            .orElse(null);
    String own = behindLast(clause, before);
    return stated == null
        ? last(openingYear, own).or(() -> last(yearsBefore, own)).orElse(null)
        : stated;
  }

  /**
   * "in addition to the amount of 260,445,300 dollars previously approved for the same period"
   * (A/RES/77/290B, para. 14).
   */
  private @Nullable String ofSamePeriod(String before, String behind) {
    String near = behind.substring(0, Math.min(behind.length(), BEHIND));
    Matcher m = samePeriod.matcher(near);
    return m.find() && !period.matcher(near).region(0, m.start()).find()
        ? lastPeriod(before)
        : null;
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
      stated = lastPeriod(whole);
      stated = stated == null ? last(budgetYear, whole).orElse(null) : stated;
    }
    m = period.matcher(behind);
    if (stated == null && m.find()) {
      stated = endOf(m.toMatchResult());
    }
    m = budget.matcher(behind);
    if (stated == null && m.find()) {
      stated = m.group(1);
    }
    m = forYear.matcher(behind);
    if (stated == null && m.lookingAt()) {
      stated = m.group(1);
    }
    m = yearAtEnd.matcher(behind);
    if (stated == null && m.find()) {
      stated = m.group(1);
    }
    if (stated == null) {
      stated = last(yearOfAmount, before).or(() -> last(budget, before)).orElse(null);
    }
    return stated;
  }

  /**
   * "Between 2010 and 2021, 35 Member States achieved reductions and 10 Member States reached the
   * target during that period" (A/RES/78/290, pp. 12).
   */
  private @Nullable String ofThatPeriod(Place place, String behind) {
    Matcher m = thatPeriod.matcher(behind).region(0, Math.min(behind.length(), BEHIND));
    return m.find() && m.start() < place.free()
        ? last(years, place.sentence().before()).orElse(null)
        : null;
  }

  private @Nullable String lastPeriod(String before) {
    return period
        .matcher(before)
        .results()
        .reduce((one, next) -> next)
        .map(this::endOf)
        .orElse(null);
  }

  /** The last day of a period. */
  private @Nullable String endOf(MatchResult period) {
    return day(period.group(1) == null ? period.group(2) : period.group(1));
  }

  private static String upTo(Pattern stop, String text) {
    Matcher m = stop.matcher(text);
    return m.find() ? text.substring(0, m.start()) : text;
  }

  private static String behindLast(Pattern stop, String text) {
    return stop.matcher(text)
        .results()
        .reduce((one, next) -> next)
        .map(m -> text.substring(m.end()))
        .orElse(text);
  }

  private static Optional<String> last(Pattern pattern, String text) {
    return lastMatch(pattern, text).map(CountDates::firstGroup);
  }

  private static Optional<MatchResult> lastMatch(Pattern pattern, String text) {
    return pattern.matcher(text).results().reduce((one, next) -> next);
  }

  /** The group that a pattern with alternatives found. */
  private static String firstGroup(MatchResult m) {
    int group = 1;
    while (m.group(group) == null) {
      group++;
    }
    return m.group(group);
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
}
