package org.mandategraph.mandate;

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

/**
 * Finds sessions at which something is due: "at its sixty-seventh session" (A/RES/66/181, para.
 * 34), "at its sixty-eighth and seventieth sessions", "at its next session", "its 2023 session".
 */
final class SessionPhrases {
  /** Sessions further ahead than this many years are another body's. */
  private static final int REACH = 6;

  private static final String KIND =
      "(?:(?:annual|regular|substantive|resumed|ordinary|plenary|organizational)\\s){0,2}";

  private static final String ORDINAL =
      "(?:" + Language.ENGLISH.numerals().ordinalPattern() + "|[0-9]{1,3}(?:st|nd|rd|th))\\b";

  private static final String WHOSE = "\\b(?:its|the|their)\\s(?:resumed\\s)?";

  private static final Pattern COUNTED =
      Pattern.compile(
          WHOSE
              + "(?<list>ORD(?:(?:,\\s|,?\\s(?:and|or|to)\\s)(?:its\\s|the\\s)?ORD)*)\\s"
                  .replace("ORD", ORDINAL)
              + KIND
              + "sessions?\\b");

  private static final Pattern YEAR =
      Pattern.compile(
          WHOSE
              + "(?<list>(?:20|19)[0-9]{2}(?:(?:,\\s|,?\\sand\\s)(?:20|19)[0-9]{2})*)\\s"
              + KIND
              + "sessions?\\b");

  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(?:its|the|their)\\s(?<which>current|present|next|forthcoming|following|upcoming)\\s"
              + KIND
              + "session\\b");

  /** What stands before a session at which something is due, not before one that is spoken of. */
  private static final Pattern AT =
      Pattern.compile(
          "(?:\\b(?:at|during|before|by|than|for|from|until|to|in|beyond|after)"
              + "|\\b(?:agenda|part|end|beginning|start|opening|programme|context)\\sof)\\s$");

  private static final Pattern ONE = Pattern.compile(ORDINAL + "|[0-9]{4}");
  private static final Pattern OF = Pattern.compile("\\sof\\s(?=the\\s|[A-Z])");

  /** What is over: "adopted at its seventy-fifth session". */
  private static final Pattern OVER =
      Pattern.compile(
          "\\b(?:adopted|held|made|taken|agreed|considered|established|concluded|submitted|contained"
              + "|reached|decided|reaffirmed|concluded|outcome|during|convened)\\b[^,;]{0,80}$");

  private SessionPhrases() {}

  /**
   * The sessions in a stretch of a paragraph that are not over.
   *
   * @param ownFirst whether the body that speaks is meant before others: it decides on its agenda
   */
  static List<TimePhrase> find(
      String text,
      Span within,
      List<BodyMentions.Mention> mentions,
      Setting setting,
      boolean ownFirst) {
    List<TimePhrase> found = new ArrayList<>();
    for (Pattern pattern : List.of(COUNTED, YEAR, RELATIVE)) {
      Matcher m = pattern.matcher(text).region(within.start(), within.end());
      while (m.find()) {
        if (!AT.matcher(text).region(Math.max(0, m.start() - 20), m.start()).find()) {
          continue;
        }
        List<Body> bodies = bodies(text, m, mentions, setting, ownFirst);
        Span span = new Span(m.start(), m.end());
        if (pattern == RELATIVE) {
          relative(m.group("which"), bodies, setting, span).ifPresent(found::add);
        } else {
          counted(text, m, bodies, setting, span, found);
        }
      }
    }
    return found;
  }

  /** The bodies whose session it may be, the likeliest first; null for an unknown body. */
  private static List<@Nullable Body> bodies(
      String text,
      Matcher m,
      List<BodyMentions.Mention> mentions,
      Setting setting,
      boolean ownFirst) {
    Matcher of = OF.matcher(text).region(m.end(), text.length());
    if (of.lookingAt()) {
      return mentions.stream()
          .filter(b -> b.span().start() == of.end())
          .map(BodyMentions.Mention::body)
          .toList();
    }
    List<@Nullable Body> bodies = new ArrayList<>();
    mentions.stream()
        .filter(b -> b.span().end() <= m.start())
        .forEach(b -> bodies.add(0, b.body()));
    bodies.add(ownFirst ? 0 : bodies.size(), setting.own());
    return bodies;
  }

  private static void counted(
      String text,
      Matcher m,
      List<@Nullable Body> bodies,
      Setting setting,
      Span span,
      List<TimePhrase> found) {
    List<Integer> numbers = new ArrayList<>();
    Matcher one = ONE.matcher(m.group("list"));
    while (one.find()) {
      number(one.group()).ifPresent(numbers::add);
    }
    if (m.group("list").contains(" to ") && numbers.size() == 2) {
      for (int n = numbers.get(0) + 1; n < numbers.get(1); n++) {
        numbers.add(n);
      }
    }
    for (int number : numbers) {
      meant(text, number, bodies, setting, span).ifPresent(found::add);
    }
  }

  private static Optional<TimePhrase> meant(
      String text, int number, List<@Nullable Body> bodies, Setting setting, Span span) {
    for (Body body : bodies) {
      Optional<Session> session = body == null ? Optional.empty() : body.session(number);
      if (session.isPresent()) {
        if (ahead(session.get(), setting)) {
          return Optional.of(
              new TimePhrase(body, number, session.get().closes(), span, "session by number"));
        }
      } else if (body == null || body.sessions().isEmpty()) {
        boolean over =
            OVER.matcher(text).region(Math.max(0, span.start() - 120), span.start()).find();
        return over
            ? Optional.empty()
            : Optional.of(new TimePhrase(body, number, null, span, "session by number"));
      }
    }
    return Optional.empty();
  }

  private static boolean ahead(Session session, Setting setting) {
    LocalDate day = setting.day();
    return day == null
        || (!session.closes().isBefore(day) && session.opens().isBefore(day.plusYears(REACH)));
  }

  private static Optional<TimePhrase> relative(
      String which, List<@Nullable Body> bodies, Setting setting, Span span) {
    Body body = bodies.isEmpty() ? null : bodies.get(0);
    boolean current = which.equals("current") || which.equals("present");
    LocalDate day = setting.day();
    Integer own = setting.session();
    if (body == null) {
      return Optional.empty();
    }
    Optional<Session> session = Optional.empty();
    if (body.equals(setting.own()) && own != null) {
      session = body.session(current ? own : own + 1);
    } else if (!current && day != null) {
      session = body.sessionAfter(day);
    }
    return session.map(
        s -> new TimePhrase(body, s.number(), s.closes(), span, "session counted from the text's"));
  }

  private static Optional<Integer> number(String words) {
    if (Character.isDigit(words.charAt(0))) {
      return Optional.of(Integer.valueOf(words.replaceAll("[a-z]", "")));
    }
    OptionalInt value = Language.ENGLISH.numerals().ordinal(words);
    return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
  }
}
