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
    // "every 60 days", "at three-month intervals" (S/RES/1528 (2004))
    rules.add(counted(language));
    // "an annual report", "every two years", "on a monthly basis": the key says the interval.
    for (String interval : List.of("P1Y", "P2Y", "P3Y", "P4Y", "P6M", "P3M", "P1M")) {
      String key = "time.every." + interval;
      String words = "${" + key + "}";
      if (language.has(key + ".adjective")) {
        words += "|${" + key + ".adjective}\\s(?:\\w{1,30}\\s){0,2}${time.regular-deliverables}";
      }
      Optional<Period> period = Optional.of(Period.parse(interval));
      rules.add(new Rule(language.compile("\\b(?:" + words + ")\\b"), m -> period));
    }
    // "regularly", "periodic updates"
    rules.add(new Rule(language.compile("\\b${time.regularly}\\b"), null));
  }

  private static Rule counted(Language language) {
    Pattern words =
        language.compile(
            "\\b(?:${time.every}\\s(?:(?<count>${cardinal})\\s)?(?<unit>${time.units})s?"
                + "|${time.at-intervals}\\s(?<at>${cardinal})-(?<atUnit>${time.units})"
                + "\\s${time.intervals})\\b");
    return new Rule(
        words,
        m -> {
          if (m.group("at") != null) {
            return DayRules.period(language, m.group("atUnit"), m.group("at"));
          }
          String count = m.group("count") == null ? "1" : m.group("count");
          return DayRules.period(language, m.group("unit"), count);
        });
  }

  /** The recurrences in a clause, in the order of the rules. */
  public List<Recurrence> find(ActClause clause) {
    List<Recurrence> found = new ArrayList<>();
    for (Rule rule : rules) {
      Matcher m = clause.matcher(rule.words());
      while (m.find()) {
        Optional<Period> interval =
            rule.interval() == null ? Optional.empty() : rule.interval().apply(m);
        if (rule.interval() == null || interval.isPresent()) {
          found.add(recurrence(clause, interval.orElse(null), new Span(m.start(), m.end())));
        }
      }
    }
    return found;
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
