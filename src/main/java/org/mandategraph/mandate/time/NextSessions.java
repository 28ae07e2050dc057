package org.mandategraph.mandate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.Session;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;

/** Sessions counted from the text's own: "at its next session" (A/RES/76/115, para. 5). */
final class NextSessions implements DeadlineRule {
  private static final String RULE = "session counted from the text's";

  private final SessionWords words;
  private final Pattern sessions;

  NextSessions(Language language) {
    words = new SessionWords(language);
    sessions =
        words.pattern(
            "(?:(?<current>%s)|%s)"
                .formatted(
                    language.pattern("time.current-session"),
                    language.pattern("time.next-session")),
            language.list("time.session-nouns").get(0));
  }

  @Override
  public List<TimePhrase> find(ActClause clause, List<TimePhrase> before) {
    List<TimePhrase> found = new ArrayList<>();
    Matcher m = clause.matcher(sessions);
    while (m.find()) {
      if (words.due(clause.reading().text(), m.start())) {
        Span span = new Span(m.start(), m.end());
        List<@Nullable Body> bodies = words.bodies(clause, span);
        Body body = bodies.isEmpty() ? null : bodies.get(0);
        if (body != null) {
          session(body, m.group("current") != null, clause.basis())
              .map(s -> new TimePhrase(body, s.number(), s.closes(), span, RULE))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<Session> session(Body body, boolean current, TimeBasis basis) {
    Integer own = basis.session();
    LocalDate day = basis.day();
    if (body.equals(basis.organ()) && own != null) {
      return body.session(current ? own : own + 1);
    }
    return current || day == null ? Optional.empty() : body.sessionAfter(day);
  }
}
