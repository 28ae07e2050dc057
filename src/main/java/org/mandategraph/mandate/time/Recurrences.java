package org.mandategraph.mandate.time;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Numerals;
import org.mandategraph.language.Patterns;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.reading.Reading;

/** Finds how often something is to be done: "annually", "every 60 days", "on a regular basis". */
public final class Recurrences {
  /**
   * A way to say how often.
   *
   * @param words pattern of the words
   * @param interval from one time to the next; null where it is not said, empty where the words
   *     turn out to say none
   */
  private record Rule(Pattern words, @Nullable Function<Matcher, Optional<Period>> interval) {}

  private final List<Rule> rules = new ArrayList<>();

  /** The rules of a language. */
  public Recurrences(Language language) {
    String report = "\\s(?:\\w{1,30}\\s){0,2}" + language.pattern("time.regular-deliverables");
    // "every 60 days", "at three-month intervals" (S/RES/1528 (2004))
    rules.add(counted(language));
    // "an annual report", "on a yearly basis", "every two years": the key says the interval.
    for (String interval : List.of("P1Y", "P2Y", "P3Y", "P4Y")) {
      String key = "time.every." + interval;
      String adjective = language.pattern(key + ".adjective");
      rules.add(named(interval, language.pattern(key) + "|" + adjective + report));
    }
    // "semi-annually", "quarterly", "on a monthly basis" (S/RES/1737 (2006))
    for (String interval : List.of("P6M", "P3M", "P1M")) {
      rules.add(named(interval, language.pattern("time.every." + interval)));
    }
    // "regularly", "periodic updates"
    rules.add(new Rule(whole(language.pattern("time.regularly")), null));
  }

  private static Rule counted(Language language) {
    Numerals numerals = language.numerals();
    List<String> units = language.list("time.units");
    String number = numerals.cardinalPattern();
    String unit = language.pattern("time.units");
    Pattern words =
        whole(
            "%s\\s(?:(?<count>%s)\\s)?(?<unit>%s)s?|%s\\s(?<at>%s)-(?<atUnit>%s)\\s%s"
                .formatted(
                    language.pattern("time.every"),
                    number,
                    unit,
                    language.pattern("time.at-intervals"),
                    number,
                    unit,
                    language.pattern("time.intervals")));
    return new Rule(
        words,
        m -> {
          String count = m.group("count") == null ? m.group("at") : m.group("count");
          String of = m.group("unit") == null ? m.group("atUnit") : m.group("unit");
          OptionalInt value = count == null ? OptionalInt.of(1) : numerals.cardinal(count);
          return value.isPresent()
              ? Optional.of(Periods.period(units, of, value.getAsInt()))
              : Optional.empty();
        });
  }

  private static Rule named(String interval, String words) {
    return new Rule(whole(words), m -> Optional.of(Period.parse(interval)));
  }

  private static Pattern whole(String words) {
    return Patterns.compile("\\b(?:" + words + ")\\b");
  }

  /** The recurrences in a clause, in the order of the rules. */
  public List<Recurrence> find(ActClause clause, Act act) {
    List<Recurrence> found = new ArrayList<>();
    for (Rule rule : rules) {
      Matcher m = clause.matcher(rule.words());
      while (m.find()) {
        Span span = new Span(m.start(), m.end());
        if (rule.interval() == null) {
          found.add(recurrence(clause, act, null, span));
        } else {
          rule.interval()
              .apply(m)
              .ifPresent(interval -> found.add(recurrence(clause, act, interval, span)));
        }
      }
    }
    return found;
  }

  private static Recurrence recurrence(
      ActClause clause, Act act, @Nullable Period interval, Span span) {
    Reading reading = clause.reading();
    return new Recurrence(
        reading.part(),
        act.id(),
        interval,
        reading.words(span),
        span,
        reading.mapped().source(span));
  }
}
