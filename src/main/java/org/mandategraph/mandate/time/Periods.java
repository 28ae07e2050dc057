package org.mandategraph.mandate.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;

/**
 * Periods: "within 90 days of the adoption of this resolution", "within six months". Its last day
 * is certain where it runs from the text's own day.
 */
final class Periods implements DeadlineRule {
  private final Language language;
  private final List<String> units;
  private final Pattern within;
  private final Pattern thisText;

  Periods(Language language) {
    this.language = language;
    units = language.list("time.units");
    within =
        Patterns.compile(
            ("\\b%s\\s(?:%s\\s)?(?<count>%s)\\s(?<unit>%s)s?\\b"
                    + "(?<event>\\s%s\\s[^,;.]{0,60})?")
                .formatted(
                    language.pattern("time.within"),
                    language.pattern("time.period"),
                    language.numerals().cardinalPattern(),
                    language.pattern("time.units"),
                    language.pattern("time.from-event")));
    thisText = Patterns.compile("\\b" + language.pattern("time.this-text") + "\\b");
  }

  /** A number of days, weeks, months or years, in the order of the language's list. */
  static Period period(List<String> units, String unit, int count) {
    return switch (units.indexOf(unit)) {
      case 0 -> Period.ofDays(count);
      case 1 -> Period.ofWeeks(count);
      case 2 -> Period.ofMonths(count);
      default -> Period.ofYears(count);
    };
  }

  @Override
  public List<TimePhrase> find(ActClause clause, List<TimePhrase> before) {
    List<TimePhrase> found = new ArrayList<>();
    Matcher m = clause.matcher(within);
    while (m.find()) {
      OptionalInt count = language.numerals().cardinal(m.group("count"));
      if (count.isPresent()) {
        String event = m.group("event");
        boolean fromText = event == null || thisText.matcher(event).find();
        LocalDate day = clause.basis().day();
        LocalDate by =
            fromText && day != null
                ? day.plus(period(units, m.group("unit"), count.getAsInt()))
                : null;
        String rule = fromText ? "period from adoption" : "period from an event";
        found.add(TimePhrase.day(by, new Span(m.start(), m.end()), rule));
      }
    }
    return found;
  }
}
