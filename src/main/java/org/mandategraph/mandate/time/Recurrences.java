package org.mandategraph.mandate.time;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.SpanIndex;

/** Finds how often something is to be done: "annually", "every 60 days", "on a regular basis". */
public final class Recurrences {
  /**
   * A way to say how often.
   *
   * @param words pattern of the words
   * @param interval from one time to the next; empty where the words turn out to say none
   */
  private record Rule(Pattern words, Function<Matcher, Optional<Period>> interval) {}

  /** The intervals that the word lists have names for, {@code time.every.P1Y} and so on. */
  private static final List<String> INTERVALS =
      List.of("P1Y", "P2Y", "P3Y", "P4Y", "P6M", "P4M", "P3M", "P2M", "P1M", "P14D", "P7D");

  private final List<Rule> rules = new ArrayList<>();

  /** What is looked for right before a recurrence is so long at most. */
  private static final int LONGEST_BEFORE = 80;

  /** More than once, at an interval that is not said. */
  private final Pattern regularly;

  /** Ends before the adjective of a report that comes anyway: "in his regular". */
  private final Pattern inside;

  /** Ends before the adjective of reports that nothing else is said of: "in periodic reports". */
  private final Pattern insideAny;

  /** Such reports, where they are asked for elsewhere: "periodic reports pursuant to". */
  private final Pattern askedElsewhere;

  /** An adjective of a report: "quarterly reports". */
  private final Pattern ofReport;

  /** The rules of a language. */
  public Recurrences(Language language) {
    // "every 60 days", "at three-month intervals" (S/RES/1528 (2004)), "regular 90-day reports"
    // (S/RES/2228 (2015), para. 19)
    rules.add(counted(language));
    // "an annual report", "every two years", "on a monthly basis": the key says the interval.
    for (String interval : INTERVALS) {
      String key = "time.every." + interval;
      String words = "${" + key + "}";
      if (language.has(key + ".adjective")) {
        words += "|" + adjective(key + ".adjective");
      }
      Optional<Period> period = Optional.of(Period.parse(interval));
      rules.add(new Rule(language.compile("\\b(?:" + words + ")\\b"), m -> period));
    }
    // "regularly", "regular, comprehensive humanitarian briefings" (S/RES/1327 (2000))
    regularly = language.compile("\\b(?:${time.regularly}|" + adjective("time.regular") + ")\\b");
    inside =
        language.compile(
            "\\b${time.inside-reports}\\s"
                + "(?:${time.whose-reports}|(?:the\\s)?[A-Z][\\w-]{0,40}['\u2019]s?)\\s"
                + "(?:(?!${time.before-deliverables}\\b)(?:\\w|-){1,30},?\\s){0,3}$");
    insideAny = language.compile("\\b${time.inside-reports}\\s$");
    askedElsewhere =
        language.compile(
            "(?:(?:\\w|-){1,30},?\\s){1,4}?${time.regular-deliverables}\\s[^,;.]{0,80}?\\b${time.under}\\b");
    ofReport =
        language.compile(
            "(?:(?!${time.one}\\b)(?:\\w|-){1,30},?\\s){0,4}?${time.regular-deliverables}\\b");
  }

  /**
   * An adjective before what is given, with up to three other adjectives between them. A section of
   * a report that comes anyway, or one report of it, does not come as often: "the annual report of
   * the Conference on Disarmament on its 2023 session" (A/RES/78/62, para. 9).
   */
  private static String adjective(String key) {
    // What is rare is looked for first: only there what is before it matters.
    return "(?=${"
        + key
        + "})(?<!-|${time.section-of}\\s)${"
        + key
        + "},?\\s(?:${citation.and}\\s)?(?:(?!${time.before-deliverables}\\b)(?:\\w|-){1,30},?\\s){0,3}?"
        + "(?:${time.with-reports}\\s)?"
        + "${time.regular-deliverables}\\b(?!\\sof\\s[^,;.]{1,80}\\son\\s${time.whose}\\s"
        + "(?:${ordinal}|[0-9]{4})\\s${time.session-nouns}\\b)";
  }

  private static Rule counted(Language language) {
    Pattern words =
        language.compile(
            "\\b(?:${time.every}\\s(?:(?<count>${cardinal})(?:\\s\\([0-9]{1,3}\\))?[\\s-])?(?<unit>${time.units})s?"
                + "|${time.at-intervals}\\s(?<at>${cardinal})[\\s-](?<atUnit>${time.units})"
                + "\\s${time.intervals}"
                + "|${time.at-intervals}\\s(?:${time.adjectives-of-intervals}\\s)?${time.intervals}\\sof\\s"
                + "(?<of>${cardinal})\\s(?<ofUnit>${time.units})s?"
                + "|(?<each>${cardinal})-(?<eachUnit>${time.units})\\s${time.regular-deliverables})\\b");
    return new Rule(
        words,
        m -> {
          if (m.group("at") != null) {
            return Periods.period(language, m.group("atUnit"), m.group("at"));
          }
          if (m.group("of") != null) {
            return Periods.period(language, m.group("ofUnit"), m.group("of"));
          }
          if (m.group("each") != null) {
            return Periods.period(language, m.group("eachUnit"), m.group("each"));
          }
          String count = m.group("count") == null ? "1" : m.group("count");
          return Periods.period(language, m.group("unit"), count);
        });
  }

  /**
   * The recurrences in a clause, in reading order; those that say no interval last. How often
   * reports come in which something is said is none: "to report on these steps in his regular
   * reports" (S/RES/2148 (2014), para. 8). Of two at one place the longer one counts:
   * "semi-annually" is not "annually" (S/RES/1892 (2009), para. 25), "regular 90-day reports" come
   * every 90 days.
   */
  public List<Recurrence> find(ActClause clause) {
    List<Recurrence> found = new ArrayList<>();
    for (Rule rule : rules) {
      Matcher m = clause.matcher(rule.words());
      while (m.find()) {
        Span span = new Span(m.start(), m.end());
        rule.interval().apply(m).ifPresent(i -> found.add(recurrence(clause, i, span)));
      }
    }
    List<Recurrence> apart = apart(found);
    SpanIndex<Recurrence> exact = new SpanIndex<>(apart, Recurrence::span);
    Matcher m = clause.matcher(regularly);
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      if (exact.lastBefore(span.end()).filter(r -> r.span().overlaps(span)).isEmpty()) {
        apart.add(recurrence(clause, null, span));
      }
    }
    apart.removeIf(r -> isOfReportsThatComeAnyway(r, clause));
    return apart;
  }

  private boolean isOfReportsThatComeAnyway(Recurrence recurrence, ActClause clause) {
    String text = clause.reading().text();
    int start = recurrence.span().start();
    int before = Math.max(0, start - LONGEST_BEFORE);
    boolean whose = inside.matcher(text).region(before, start).find();
    boolean any = insideAny.matcher(text).region(before, start).find();
    return (whose && ofReport.matcher(text).region(start, text.length()).lookingAt())
        || (any && askedElsewhere.matcher(text).region(start, text.length()).lookingAt());
  }

  /** Without those that overlap with a longer one. */
  private static List<Recurrence> apart(List<Recurrence> found) {
    List<Recurrence> byPlace = new ArrayList<>();
    for (Recurrence next : new SpanIndex<>(found, Recurrence::span).all()) {
      Recurrence last = byPlace.isEmpty() ? null : byPlace.get(byPlace.size() - 1);
      if (last == null || !last.span().overlaps(next.span())) {
        byPlace.add(next);
      } else if (length(next) > length(last)) {
        byPlace.set(byPlace.size() - 1, next);
      }
    }
    return byPlace;
  }

  private static int length(Recurrence recurrence) {
    return recurrence.span().end() - recurrence.span().start();
  }

  private static Recurrence recurrence(ActClause clause, @Nullable Period interval, Span span) {
    Reading reading = clause.reading();
    return new Recurrence(
        reading.part(),
        clause.act().id(),
        interval,
        reading.words(span),
        span,
        reading.mapped().source(span));
  }
}
