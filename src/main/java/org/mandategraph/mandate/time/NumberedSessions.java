package org.mandategraph.mandate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.Session;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Numerals;
import org.mandategraph.language.Patterns;

/**
 * Sessions by number: "at its sixty-eighth and seventieth sessions" (A/RES/66/181, para. 34), or by
 * year: "its 2023 session" (E/RES/2022/14, para. 5). Of the bodies that may be meant it is the
 * first whose session of this number is not over.
 */
final class NumberedSessions implements DeadlineRule {
  private static final String RULE = "session by number";

  /** Sessions further ahead than this many years are another body's. */
  private static final int REACH = 6;

  private static final int MOST = 12;

  private final SessionWords words;
  private final Numerals numerals;
  private final Pattern sessions;
  private final Pattern one;
  private final Pattern range;

  private NumberedSessions(Language language, String number) {
    words = new SessionWords(language);
    numerals = language.numerals();
    String whose = "(?:" + language.pattern("time.whose") + "\\s)?";
    String joint = "(?:,\\s|,?\\s" + language.pattern("time.session-joints") + "\\s)";
    String list = number + "(?:" + joint + whose + number + "){0," + MOST + "}";
    sessions =
        words.pattern(
            "(?:" + language.pattern("time.resumed") + "\\s)?(?<list>" + list + ")",
            language.pattern("time.session-nouns"));
    one = Patterns.compile(number);
    range = Patterns.compile("\\s" + language.pattern("time.session-range") + "\\s");
  }

  /** Sessions by ordinal numbers, in words or figures. */
  static NumberedSessions byOrdinal(Language language) {
    return new NumberedSessions(
        language,
        "(?:"
            + language.numerals().ordinalPattern()
            + "|[0-9]{1,3}"
            + language.pattern("time.ordinal-endings")
            + ")\\b");
  }

  /** Sessions by years. */
  static NumberedSessions byYear(Language language) {
    return new NumberedSessions(language, "(?:19|20)[0-9]{2}");
  }

  @Override
  public List<TimePhrase> find(ActClause clause, List<TimePhrase> before) {
    List<TimePhrase> found = new ArrayList<>();
    Matcher m = clause.matcher(sessions);
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      if (words.due(clause.reading().text(), m.start())) {
        List<@Nullable Body> bodies = words.bodies(clause, span);
        for (int number : numbers(m.group("list"))) {
          meant(clause, number, bodies, span).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The numbers of a list; those between two behind them: "the third to sixth sessions". */
  private List<Integer> numbers(String list) {
    List<Integer> numbers = new ArrayList<>();
    one.matcher(list).results().forEach(m -> number(m.group()).ifPresent(numbers::add));
    if (numbers.size() == 2 && range.matcher(list).find()) {
      for (int n = numbers.get(0) + 1; n < numbers.get(1); n++) {
        numbers.add(n);
      }
    }
    return numbers;
  }

  private OptionalInt number(String ordinal) {
    return Character.isDigit(ordinal.charAt(0))
        ? OptionalInt.of(Integer.parseInt(ordinal.replaceAll("[a-z]", "")))
        : numerals.ordinal(ordinal);
  }

  private Optional<TimePhrase> meant(
      ActClause clause, int number, List<@Nullable Body> bodies, Span span) {
    for (Body body : bodies) {
      Optional<Session> session = body == null ? Optional.empty() : body.session(number);
      if (session.isPresent()) {
        if (ahead(session.get(), clause.basis())) {
          return Optional.of(new TimePhrase(body, number, session.get().closes(), span, RULE));
        }
      } else if (body == null || body.sessions().isEmpty()) {
        return words.over(clause.reading().text(), span.start())
            ? Optional.empty()
            : Optional.of(new TimePhrase(body, number, null, span, RULE));
      }
    }
    return Optional.empty();
  }

  private static boolean ahead(Session session, TimeBasis basis) {
    LocalDate day = basis.day();
    return day == null
        || (basis.ahead(session.closes()) && session.opens().isBefore(day.plusYears(REACH)));
  }
}
