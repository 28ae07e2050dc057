package org.mandategraph.mandate.report;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Body;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.time.ActClause;
import org.mandategraph.mandate.time.Deadline;
import org.mandategraph.reading.ActorMention;
import org.mandategraph.reading.BodyMention;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.SpanIndex;
import org.mandategraph.reading.Tokens;

/**
 * Those to be reported to.
 *
 * @param actors whom the words name; those through whom the report comes where no other is
 * @param body whether a body that meets is among them
 * @param unknown whether a body is named that the vocabulary of bodies does not have: then it is
 *     not the organ that speaks
 * @param others whether somebody else is named, who is neither a body nor an official
 */
record Recipients(Set<Actor> actors, boolean body, boolean unknown, boolean others) {
  /** Nobody is named. */
  static final Recipients NOBODY = new Recipients(Set.of(), false, false, false);

  /** Whether no one is named of whom the vocabulary knows more than that. */
  boolean nobody() {
    return actors.isEmpty() && !unknown;
  }

  /** Whether the words name a body, or an official, who receives reports. */
  boolean received() {
    return !nobody() && !others;
  }

  /** Whether the words name an official or an office, and no body that meets. */
  boolean office() {
    return received() && !body && !unknown;
  }

  /** Finds them. */
  static final class Finder {
    /** What is looked for right before a body is so long at most. */
    private static final int LONGEST_BEFORE = 80;

    /** A time this near behind a body is its session. */
    private static final int NEAR = 4;

    private final Officials officials;
    private final Pattern toBody;
    private final Pattern andBody;
    private final Pattern toIt;
    private final Pattern toSomebody;
    private final Pattern giveSomebody;
    private final Pattern toOffice;
    private final Pattern behindOffice;
    private final Pattern toOthers;
    private final Pattern time;
    private final Pattern through;

    Finder(Language language) {
      officials = new Officials(language);
      toBody = language.compile("\\b${report.tell},?\\s(?:\\w{1,20}ly\\s)?$");
      andBody = language.compile("(?:,|,?\\s${report.next-joints})(?:\\s${report.to})?\\s");
      toIt = language.compile("\\b${report.tell}\\sit\\b");
      String given =
          "\\b${report.given-to}\\s(?:${report.at-least}\\s)?(?:[\\w-]{1,20}ly\\s)?"
              + "(?:${report.to}\\s)?(?:the\\s|all\\s)?";
      toSomebody = language.compile(given);
      giveSomebody =
          language.compile(
              "${report.give}\\s(?:\\w{1,20}ly\\s)?(?:,[^,;]{1,80},\\s)?(?:${report.to}\\s)?(?:the\\s)?");
      toOffice = language.compile("\\b${report.to}\\s(?:the\\s)?(?=[A-Z])");
      behindOffice = language.compile("\\s?(?:[,;.:]|$|${report.behind-recipient}\\b)");
      toOthers = language.compile(given + "${report.others}\\b");
      time = language.compile(",?\\s(?:${report.times}\\s)?");
      through = language.compile("\\b${report.through}\\s$");
    }

    /**
     * Whom the words name.
     *
     * @param span the words of one request
     * @param subject what the report is on, or null: who is named there receives nothing
     */
    Recipients find(
        ActClause clause,
        Span span,
        @Nullable ReportSubject subject,
        SpanIndex<Deadline> deadlines) {
      Reading reading = clause.reading();
      String text = reading.text();
      Predicate<Span> inSubject =
          at -> subject != null && subject.span().contains(at) && !dated(text, at, deadlines);
      Set<Actor> actors = new LinkedHashSet<>();
      Set<Actor> means = new LinkedHashSet<>();
      boolean body = false;
      boolean unknown = false;
      int last = -1;
      for (BodyMention mention : reading.bodies().in(span)) {
        Span at = mention.span();
        boolean behind =
            says(toBody, clause, at.start())
                || (last >= 0 && andBody.matcher(text).region(last, at.start()).matches());
        boolean receives = behind && !inSubject.test(at);
        if (receives || says(through, clause, at.start())) {
          Body known = known(mention, clause);
          unknown |= known == null;
          body |= known != null;
          actor(reading, mention, known).ifPresent(receives ? actors::add : means::add);
          last = receives ? at.end() : last;
        }
      }
      Body organ = clause.basis().organ();
      if (organ != null && toIt.matcher(text).region(span.start(), span.end()).find()) {
        actors.add(organ.actor());
        body = true;
      }
      if (actors.isEmpty() && !unknown) {
        somebody(reading, span, inSubject).ifPresent(actors::add);
      }
      boolean others =
          !body
              && !unknown
              && actors.stream().noneMatch(officials::receives)
              && (!actors.isEmpty()
                  || toOthers.matcher(text).region(span.start(), span.end()).find());
      return new Recipients(actors.isEmpty() ? means : actors, body, unknown, others);
    }

    /** The body named; "the Council" that nobody named before is the organ that speaks. */
    private static @Nullable Body known(BodyMention mention, ActClause clause) {
      Body organ = clause.basis().organ();
      boolean same = mention.body() == null && sameNoun(mention, organ, clause.reading().text());
      return same ? organ : mention.body();
    }

    private static boolean sameNoun(BodyMention mention, @Nullable Body organ, String text) {
      String name = mention.span().of(text);
      return organ != null
          && mention.shortForm()
          && organ.actor().label().endsWith(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** A sanctions committee is an actor without sessions of its own. */
    private static Optional<Actor> actor(
        Reading reading, BodyMention mention, @Nullable Body known) {
      if (known != null) {
        return Optional.of(known.actor());
      }
      Tokens t = reading.tokens();
      return IntStream.range(t.at(mention.span().start()), t.at(mention.span().end()))
          .mapToObj(reading::actor)
          .filter(named -> named != null && named.actors().size() == 1)
          .map(named -> named.actors().get(0))
          .findFirst();
    }

    /** Somebody who is no body that meets: "to report to the Secretary-General". */
    private Optional<Actor> somebody(Reading reading, Span span, Predicate<Span> inSubject) {
      return given(reading, span)
          .or(() -> told(reading, span, inSubject))
          .or(() -> behind(reading, span));
    }

    /** "To provide the Secretary-General, by 31 May annually, with data" (A/RES/77/69, para. 4). */
    private Optional<Actor> given(Reading reading, Span span) {
      Matcher m = giveSomebody.matcher(reading.text()).region(span.start(), span.end());
      return m.lookingAt()
          ? office(reading, m.end(), span.end()).map(Office::actor)
          : Optional.empty();
    }

    /** "To submit their views on the matter to the Secretary-General". */
    private Optional<Actor> behind(Reading reading, Span span) {
      String text = reading.text();
      Matcher m = toOffice.matcher(text).region(span.start(), span.end());
      while (m.find()) {
        Optional<Office> office = office(reading, m.end(), span.end());
        if (office.isPresent()
            && behindOffice.matcher(text).region(office.get().end(), text.length()).lookingAt()) {
          return office.map(Office::actor);
        }
      }
      return Optional.empty();
    }

    /** An official or office that is named, and where its name ends. */
    private record Office(Actor actor, int end) {}

    private Optional<Office> office(Reading reading, int from, int limit) {
      Tokens t = reading.tokens();
      ActorMention named = from < limit ? reading.actor(t.at(from)) : null;
      return named != null
              && named.actors().size() == 1
              && officials.receives(named.actors().get(0))
          ? Optional.of(new Office(named.actors().get(0), t.span(named.start(), named.end()).end()))
          : Optional.empty();
    }

    /** "To report to the Secretary-General" (A/RES/78/93, para. 12). */
    private Optional<Actor> told(Reading reading, Span span, Predicate<Span> inSubject) {
      Matcher m = toSomebody.matcher(reading.text()).region(span.start(), span.end());
      Tokens t = reading.tokens();
      while (m.find()) {
        ActorMention named = m.end() < span.end() ? reading.actor(t.at(m.end())) : null;
        if (named != null
            && named.actors().size() == 1
            && !inSubject.test(t.span(named.start(), named.end()))) {
          return Optional.of(named.actors().get(0));
        }
      }
      return Optional.empty();
    }

    /** Whether words end right before a position. */
    private static boolean says(Pattern words, ActClause clause, int end) {
      int start = Math.max(clause.within().start(), end - LONGEST_BEFORE);
      return words.matcher(clause.reading().text()).region(start, end).find();
    }

    /** Whether a time is right behind a body: "to the Assembly at its eightieth session". */
    private boolean dated(String text, Span body, SpanIndex<Deadline> deadlines) {
      Matcher near = time.matcher(text).region(body.end(), text.length());
      int behind = near.lookingAt() ? near.end() : body.end();
      return deadlines.firstFrom(behind - NEAR + 1) < deadlines.firstFrom(behind + NEAR);
    }
  }
}
