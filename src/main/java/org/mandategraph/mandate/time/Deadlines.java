package org.mandategraph.mandate.time;

import java.util.ArrayList;
import java.util.List;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.reading.Reading;

/** Finds when what an act asks or decides is due. */
public final class Deadlines {
  private final List<DeadlineRule> rules;

  /** The rules of a language. */
  public Deadlines(Language language) {
    rules =
        List.of(
            // "at its sixty-eighth and seventieth sessions" (A/RES/66/181, para. 34)
            NumberedSessions.byOrdinal(language),
            // "to the Council at its 2023 session" (E/RES/2022/14, para. 5)
            NumberedSessions.byYear(language),
            // "at its next session" (A/RES/76/115, para. 5)
            new NextSessions(language),
            // "by 1 December 2009", "before the end of 2010" (S/RES/1880 (2009))
            new StatedDays(language),
            // "to the Economic and Social Council in 2023" (E/RES/2021/16, para. 10)
            new YearsOfBodies(language),
            // "within 90 days of the adoption of this resolution" (S/RES/1880 (2009))
            new Periods(language),
            // "prior to the end of its mandate" (S/RES/1857 (2008), para. 18)
            new EndsOfMandates(language));
  }

  /**
   * The deadlines in a clause, in the order of the rules.
   *
   * @param from how many deadlines the paragraph has already
   */
  public List<Deadline> find(ActClause clause, Act act, int from) {
    List<TimePhrase> times = new ArrayList<>();
    rules.forEach(rule -> times.addAll(rule.find(clause, times)));
    Reading reading = clause.reading();
    List<Deadline> found = new ArrayList<>();
    for (TimePhrase time : times) {
      found.add(
          new Deadline(
              reading.part(),
              from + found.size() + 1,
              act.id(),
              time.body(),
              time.session(),
              time.by(),
              reading.words(time.span()),
              time.span(),
              reading.mapped().source(time.span()),
              time.rule()));
    }
    return found;
  }
}
