package org.mandategraph.mandate;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;

/** Finds how often something is to be done: "annually", "every 60 days", "on a regular basis". */
final class Recurrences {
  /**
   * Words that say how often.
   *
   * @param interval from one time to the next, or null where it is not said
   * @param span the words in the paragraph's text
   */
  record Found(@Nullable Period interval, Span span) {}

  private static final Pattern EVERY =
      Pattern.compile(
          "\\bevery\\s(?:(?<count>"
              + Numbers.PATTERN
              + ")\\s)?(?<unit>day|week|month|year)s?\\b"
              + "|\\bat\\s(?<at>"
              + Numbers.PATTERN
              + ")-(?<atUnit>day|week|month|year)\\sintervals\\b");

  /** What has a name; the first that fits decides. */
  private static final Map<Pattern, Period> NAMED = named();

  private static final Pattern REGULAR =
      Pattern.compile(
          "\\b(?:regularly|periodically|on\\sa\\s(?:regular|periodic|continuing|continuous)\\sbasis"
              + "|at\\sregular\\sintervals|(?:regular|periodic)\\s(?:reports|updates|briefings))\\b");

  private Recurrences() {}

  private static Map<Pattern, Period> named() {
    Map<Pattern, Period> named = new LinkedHashMap<>();
    String thing = "(?:\\w+\\s){0,2}(?:reports?|updates?|briefings?)";
    named.put(
        Pattern.compile(
            "\\b(?:annually|yearly|on\\san\\s(?:annual|yearly)\\sbasis|each\\syear|annual\\s"
                + thing
                + "|at\\s(?:each|every)\\ssession)\\b"),
        Period.ofYears(1));
    named.put(
        Pattern.compile(
            "\\b(?:biennially|on\\sa\\sbiennial\\sbasis|biennial\\s"
                + thing
                + "|every\\s(?:other|second)\\s(?:year|session))\\b"),
        Period.ofYears(2));
    named.put(
        Pattern.compile(
            "\\b(?:triennially|on\\sa\\striennial\\sbasis|triennial\\s" + thing + ")\\b"),
        Period.ofYears(3));
    named.put(
        Pattern.compile(
            "\\b(?:quadrennially|on\\sa\\squadrennial\\sbasis|quadrennial\\s" + thing + ")\\b"),
        Period.ofYears(4));
    named.put(
        Pattern.compile(
            "\\b(?:biannually|semi-annually|twice\\s(?:a|each|per)\\syear|on\\sa\\s(?:biannual|semi-annual)\\sbasis)\\b"),
        Period.ofMonths(6));
    named.put(
        Pattern.compile("\\b(?:quarterly|on\\sa\\squarterly\\sbasis)\\b"), Period.ofMonths(3));
    named.put(Pattern.compile("\\b(?:monthly|on\\sa\\smonthly\\sbasis)\\b"), Period.ofMonths(1));
    return named;
  }

  /** The recurrences in a stretch of a paragraph, in order of rules. */
  static List<Found> find(String text, Span within) {
    List<Found> found = new ArrayList<>();
    Matcher every = EVERY.matcher(text).region(within.start(), within.end());
    while (every.find()) {
      String unit = every.group("unit") == null ? every.group("atUnit") : every.group("unit");
      String count = every.group("count") == null ? every.group("at") : every.group("count");
      Period interval = period(count == null ? 1 : Numbers.value(count), unit);
      found.add(new Found(interval, new Span(every.start(), every.end())));
    }
    NAMED.forEach((pattern, interval) -> add(pattern, interval, text, within, found));
    add(REGULAR, null, text, within, found);
    return found;
  }

  private static void add(
      Pattern pattern, @Nullable Period interval, String text, Span within, List<Found> found) {
    Matcher m = pattern.matcher(text).region(within.start(), within.end());
    while (m.find()) {
      found.add(new Found(interval, new Span(m.start(), m.end())));
    }
  }

  private static Period period(int count, String unit) {
    return switch (unit) {
      case "day" -> Period.ofDays(count);
      case "week" -> Period.ofWeeks(count);
      case "month" -> Period.ofMonths(count);
      default -> Period.ofYears(count);
    };
  }
}
