package org.mandategraph.mandate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.Session;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;
import org.mandategraph.reading.BodyMention;
import org.mandategraph.reading.SpanIndex;

/** Sessions at which something is due: by number, or counted from the text's own. */
final class SessionRules {
  /** A word and a preposition before the session: "beginning of". */
  private static final int BEFORE = 20;

  /** What is over is said of a session at most so many characters before it. */
  private static final int OVER = 120;

  /** Bodies named farther back than these are not meant. */
  private static final int MOST_BODIES = 40;

  /** "That session" is named so many characters before at most. */
  private static final int FARTHEST_SESSION = 1000;

  /** Sessions further ahead than this many years are another body's. */
  private static final int REACH = 6;

  private static final Pattern OF = Patterns.compile("\\sof\\s(?=the\\s|[A-Z])");

  /** What a session may mean, with the bodies whose session it may be, the likeliest first. */
  private interface Meaning {
    Stream<TimePhrase> of(ActClause clause, List<@Nullable Body> bodies, Matcher m);
  }

  private final Language language;

  /** What something is due at, and is not just spoken of. */
  private final Pattern due;

  /** Says that the session is over: "adopted at its seventy-fifth session". */
  private final Pattern over;

  /** The same right before it: "the report submitted at the seventy-sixth session". */
  private final Pattern held;

  private final Pattern range;

  /** "The", before a session that is named by its body behind it. */
  private final String article;

  SessionRules(Language language) {
    this.language = language;
    due = language.compile("\\b(?:${time.at}|${time.part-of}\\sof)\\s(?:${time.each-of}\\s)?$");
    over = language.compile("\\b${time.over}\\b[^,;]{0,80}$");
    held = language.compile("(?<!\\b${time.to-be}\\s)\\b${time.over}\\s${time.at}\\s$");
    range = language.compile("\\s${time.session-range}\\s");
    article = language.list("articles").get(0) + " ";
  }

  /** By ordinal numbers, in words or figures. */
  DeadlineRule byOrdinal() {
    return byNumber("(?:${ordinal}|[0-9]{1,3}${time.ordinal-endings})\\b");
  }

  /** By years. */
  DeadlineRule byYear() {
    return byNumber("(?:19|20)[0-9]{2}");
  }

  private DeadlineRule byNumber(String number) {
    Pattern one = language.compile(number);
    return rule(
        ("(?:${time.resumed}\\s)?(?<list>%s"
                + "(?:(?:,\\s|,?\\s${time.session-joints}\\s)(?:${time.whose}\\s)?%s){0,12})")
            .formatted(number, number),
        "${time.session-nouns}",
        (clause, bodies, m) ->
            numbers(one, m.group("list")).stream()
                .flatMap(n -> numbered(n, clause, bodies, m).stream()));
  }

  /** The next session, or the current one: of the text's own body or of another. */
  DeadlineRule next() {
    return rule(
        "(?:(?<current>${time.current-session})|${time.next-session})",
        language.list("time.session-nouns").get(0),
        (clause, bodies, m) -> {
          Body body = bodies.isEmpty() ? null : bodies.get(0);
          return body == null
              ? Stream.empty()
              : session(body, m.group("current") != null, clause.basis()).stream()
                  .map(
                      s ->
                          phrase(
                              body, s.number(), s.closes(), m, "session counted from the text's"));
        });
  }

  /** The session named last: "to submit a report to the Assembly at that session". */
  DeadlineRule that() {
    Pattern named =
        language.compile(
            "\\b${time.whose}\\s(?:${time.resumed}\\s)?(?<list>${ordinal}|(?:19|20)[0-9]{2})\\s"
                + "(?:${time.session-kinds}\\s){0,2}${time.session-nouns}\\b");
    Pattern number = language.compile("${ordinal}|[0-9]{4}");
    Pattern words = language.compile("\\b${time.at}\\s(?<words>${time.that-session})\\b");
    return new DeadlineRule(
        words,
        (clause, m) -> {
          Matcher before =
              named
                  .matcher(clause.reading().text())
                  .region(Math.max(0, m.start() - FARTHEST_SESSION), m.start());
          MatchResult last = before.results().reduce((one, next) -> next).orElse(null);
          if (last == null || !before.region(last.start(), last.end()).matches()) {
            return Stream.empty();
          }
          Span span = new Span(m.start("words"), m.end());
          return numbers(number, before.group("list")).stream()
              .flatMap(n -> numbered(n, clause, bodies(clause, before), before).stream())
              .map(
                  t -> new TimePhrase(t.body(), t.session(), t.by(), span, "session named before"));
        });
  }

  /** A rule for a session behind which of its body's it is: "its NUMBER resumed session". */
  private DeadlineRule rule(String number, String noun, Meaning meaning) {
    Pattern words =
        language.compile(
            "\\b${time.whose}\\s" + number + "\\s(?:${time.session-kinds}\\s){0,2}" + noun + "\\b");
    return new DeadlineRule(
        words,
        (clause, m) ->
            says(due, BEFORE, clause, m)
                ? meaning.of(clause, bodies(clause, m), m)
                : Stream.empty());
  }

  /** The numbers of a list; those between two behind them: "the third to sixth sessions". */
  private List<Integer> numbers(Pattern one, String list) {
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
        : language.numerals().ordinal(ordinal);
  }

  /**
   * Of the bodies that may be meant it is the first whose session of this number is not over. One
   * that is not known, such as a working group, meets at the sessions of one that is known: "to the
   * Sixth Committee during the briefing at its seventy-eighth session" (A/RES/77/98, para. 26).
   */
  private Optional<TimePhrase> numbered(
      int number, ActClause clause, List<@Nullable Body> bodies, Matcher m) {
    String rule = "session by number";
    boolean isOver = says(over, OVER, clause, m);
    boolean unknown = false;
    for (Body body : bodies) {
      if (body == null) {
        unknown = true;
      } else if (body.sessions().isEmpty()) {
        return isOver || unknown
            ? Optional.empty()
            : Optional.of(phrase(body, number, null, m, rule));
      } else {
        Optional<Session> session = body.session(number).filter(s -> ahead(s, clause.basis()));
        if (session.isPresent()) {
          boolean isHeld =
              hasBegun(session.get(), clause.basis()) && says(held, BEFORE + BEFORE, clause, m);
          return isHeld
              ? Optional.empty()
              : session.map(s -> phrase(body, number, s.closes(), m, rule));
        }
      }
    }
    return unknown && !isOver ? Optional.of(phrase(null, number, null, m, rule)) : Optional.empty();
  }

  private static boolean hasBegun(Session session, TimeBasis basis) {
    return basis.day() != null && !session.opens().isAfter(basis.day());
  }

  private static boolean ahead(Session session, TimeBasis basis) {
    LocalDate day = basis.day();
    return day == null
        || (basis.ahead(session.closes()) && session.opens().isBefore(day.plusYears(REACH)));
  }

  private static Optional<Session> session(Body body, boolean current, TimeBasis basis) {
    Integer own = basis.session();
    LocalDate day = basis.day();
    if (body.equals(basis.organ()) && own != null) {
      return body.session(current ? own : own + 1);
    }
    return current || day == null ? Optional.empty() : body.sessionAfter(day);
  }

  private static TimePhrase phrase(
      @Nullable Body body, int number, @Nullable LocalDate by, Matcher m, String rule) {
    return new TimePhrase(body, number, by, new Span(m.start(), m.end()), rule);
  }

  /** Whether words are at most so many characters before a session. */
  private static boolean says(Pattern words, int reach, ActClause clause, Matcher session) {
    int end = session.start();
    return words.matcher(clause.reading().text()).region(Math.max(0, end - reach), end).find();
  }

  /**
   * The bodies whose session it may be, the likeliest first; null for one that is not known: the
   * body named behind "of", else those named before, the nearest first, and the one that speaks.
   * "Of" behind "its session" may say something else: "to inform the Assembly at its seventy-ninth
   * session of the implementation" (A/RES/78/141, para. 39).
   */
  private List<@Nullable Body> bodies(ActClause clause, Matcher session) {
    SpanIndex<BodyMention> named = clause.reading().bodies();
    String text = clause.reading().text();
    List<@Nullable Body> bodies = new ArrayList<>();
    Matcher of = OF.matcher(text).region(session.end(), text.length());
    if (of.lookingAt()) {
      named.startingAt(of.end()).ifPresent(mention -> add(mention, bodies));
      if (!bodies.isEmpty() || text.startsWith(article, session.start())) {
        return bodies;
      }
    }
    int last = named.firstFrom(session.start()) - 1;
    for (int i = last; i >= Math.max(0, last - MOST_BODIES); i--) {
      add(named.all().get(i), bodies);
    }
    bodies.add(clause.act().verb().decides() ? 0 : bodies.size(), clause.basis().organ());
    return bodies;
  }

  private static void add(BodyMention mention, List<@Nullable Body> bodies) {
    if (mention.candidates().isEmpty()) {
      bodies.add(null);
    }
    bodies.addAll(mention.candidates());
  }
}
