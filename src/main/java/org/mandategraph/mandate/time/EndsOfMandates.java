package org.mandategraph.mandate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;

/**
 * The end of a mandate, whose day the text does not say: "prior to the end of its mandate"
 * (S/RES/1857 (2008), para. 18). "60 days before the end of its mandate" is a period.
 */
final class EndsOfMandates implements DeadlineRule {
  private final Pattern end;

  EndsOfMandates(Language language) {
    end =
        Patterns.compile(
            "\\b%s\\sthe\\s%s\\sof\\s%s\\s(?:\\w{1,20}\\s){0,2}%s\\b"
                .formatted(
                    language.pattern("time.before"),
                    language.pattern("time.ends"),
                    language.pattern("time.whose-mandate"),
                    language.pattern("time.mandate")));
  }

  @Override
  public List<TimePhrase> find(ActClause clause, List<TimePhrase> before) {
    TreeMap<Integer, Integer> ends = new TreeMap<>();
    before.forEach(t -> ends.merge(t.span().start(), t.span().end(), Math::max));
    List<TimePhrase> found = new ArrayList<>();
    Matcher m = clause.matcher(end);
    while (m.find()) {
      Map.Entry<Integer, Integer> around = ends.floorEntry(m.start());
      if (around == null || around.getValue() < m.end()) {
        found.add(TimePhrase.day(null, new Span(m.start(), m.end()), "end of the mandate"));
      }
    }
    return found;
  }
}
