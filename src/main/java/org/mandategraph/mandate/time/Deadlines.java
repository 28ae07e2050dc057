package org.mandategraph.mandate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.mandategraph.language.Language;
import org.mandategraph.reading.Reading;

/** Finds when what an act asks or decides is due. */
public final class Deadlines {
  private final List<DeadlineRule> rules;

  /** The rules of a language. */
  public Deadlines(Language language) {
    SessionRules sessions = new SessionRules(language);
    StatedDays days = new StatedDays(language);
    Periods periods = new Periods(language);
    rules =
        List.of(
            // "at its sixty-eighth and seventieth sessions" (A/RES/66/181, para. 34)
            sessions.byOrdinal(),
            // "to the Council at its 2023 session" (E/RES/2022/14, para. 5)
            sessions.byYear(),
            // "at its next session" (A/RES/76/115, para. 5)
            sessions.next(),
            // "to the Assembly at that session" (A/RES/76/134, para. 72)
            sessions.that(),
            // "by 1 December 2009", "before the end of 2010" (S/RES/1880 (2009))
            days.by(),
            // "to the Economic and Social Council in 2023" (E/RES/2021/16, para. 10)
            days.in(),
            // "in his November report" (S/RES/2053 (2012), para. 16)
            days.ofReport(),
            // "within 90 days of the adoption of this resolution" (S/RES/1880 (2009))
            periods.within(),
            // "three months from the date of the adoption" (S/RES/1311 (2000), para. 14)
            periods.fromEvent(),
            // "prior to the end of its mandate" (S/RES/1857 (2008), para. 18)
            periods.endOfMandate(),
            // "prior to the end of the 180-day period" (S/RES/1302 (2000), para. 6)
            periods.endOfPeriod());
  }

  /**
   * The deadlines in a clause, in the order of the rules.
   *
   * @param from how many deadlines the paragraph has already
   */
  public List<Deadline> find(ActClause clause, int from) {
    List<Deadline> found = new ArrayList<>();
    for (DeadlineRule rule : rules) {
      Matcher m = clause.matcher(rule.words());
      while (m.find()) {
        rule.times()
            .apply(clause, m)
            .forEach(time -> found.add(deadline(clause, from + found.size() + 1, time)));
      }
    }
    return found;
  }

  private static Deadline deadline(ActClause clause, int number, TimePhrase time) {
    Reading reading = clause.reading();
    return new Deadline(
        reading.part(),
        number,
        clause.act().id(),
        time.body(),
        time.session(),
        time.by(),
        reading.words(time.span()),
        time.span(),
        reading.mapped().source(time.span()),
        time.rule());
  }
}
