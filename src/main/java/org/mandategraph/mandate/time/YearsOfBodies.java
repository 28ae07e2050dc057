package org.mandategraph.mandate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.authority.Body;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;
import org.mandategraph.reading.BodyMention;

/**
 * A year behind a body: "to the Economic and Social Council in 2023" (E/RES/2021/16, para. 10). It
 * is a session where the body counts them by years.
 */
final class YearsOfBodies implements DeadlineRule {
  private final Pattern inYear;

  YearsOfBodies(Language language) {
    inYear =
        Patterns.compile(
            "\\s(?<words>" + language.pattern("time.in") + "\\s(?<year>20[0-9]{2}))\\b");
  }

  @Override
  public List<TimePhrase> find(ActClause clause, List<TimePhrase> before) {
    List<TimePhrase> found = new ArrayList<>();
    for (BodyMention mention : clause.bodies().in(clause.within())) {
      Matcher m =
          inYear
              .matcher(clause.reading().text())
              .region(mention.span().end(), clause.within().end());
      if (m.lookingAt()) {
        int year = Integer.parseInt(m.group("year"));
        LocalDate by = LocalDate.of(year, 12, 31);
        Body body = mention.body();
        boolean session = body != null && body.session(year).isPresent();
        if (clause.basis().ahead(by)) {
          Span span = new Span(m.start("words"), m.end("words"));
          found.add(new TimePhrase(body, session ? year : null, by, span, "year"));
        }
      }
    }
    return found;
  }
}
