package org.mandategraph.mandate.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Body;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.addressee.Addressee;
import org.mandategraph.mandate.time.ActClause;
import org.mandategraph.mandate.time.Deadline;
import org.mandategraph.mandate.time.Recurrence;
import org.mandategraph.reading.ActorMention;
import org.mandategraph.reading.BodyMention;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.SpanIndex;
import org.mandategraph.reading.Tokens;

/** Finds the reports that an act asks for in a clause. */
final class ReportRequests {
  /** What is looked for right before a body or a verb is so long at most. */
  private static final int LONGEST_BEFORE = 80;

  /** Times up to here before the first report asked for belong to it. */
  private static final int TIME_FIRST = 150;

  /** A time this near behind a body is its session. */
  private static final int NEAR = 4;

  /** Whose report is asked for is said so many characters behind it at most. */
  private static final int AUTHOR = 60;

  /** Tokens before a name: "the Director General". */
  private static final int BEFORE_NAME = 3;

  /** "He" is named so many tokens before at most. */
  private static final int PRONOUN = 60;

  /** A sub-paragraph names whom it requests in its first words. */
  private static final int FIRST_WORDS = 6;

  private static final Set<String> STATES = Set.of("state", "states", "parties", "governments");

  private final ReportPhrases phrases;
  private final ReportSubject.Finder subjects;
  private final Set<String> asks;
  private final Pattern toBody;
  private final Pattern andBody;
  private final Pattern toIt;
  private final Pattern toOthers;
  private final Pattern time;
  private final Set<String> recalls;
  private final Set<String> pronouns;
  private final Pattern from;
  private final Pattern through;
  private final Pattern noRequest;
  private final Pattern noLonger;

  ReportRequests(Language language) {
    phrases = new ReportPhrases(language);
    subjects = new ReportSubject.Finder(language);
    asks = language.words("report.asks");
    toBody = language.compile("\\b${report.tell},?\\s$");
    andBody = language.compile("(?:,|,?\\s${report.next-joints})(?:\\s${report.to})?\\s");
    toIt = language.compile("\\b${report.tell}\\sit\\b");
    toOthers =
        language.compile(
            "\\b${report.given-to}\\s(?:\\w{1,20}ly\\s)?(?:${report.to}\\s)?(?:the\\s|all\\s)?"
                + "${report.others}\\b");
    time = language.compile(",?\\s(?:${report.times}\\s)?");
    recalls = language.words("report.recalls");
    pronouns = language.words("report.pronouns");
    from = language.compile("\\b${report.from}\\s");
    through = language.compile("\\b${report.through}\\s$");
    String to = "\\s${report.to}\\s(?:\\w{1,20}ly\\s)?$";
    noRequest =
        language.compile("\\b(?:${report.purposes-before}|${report.enabling}\\s[^,;]{1,60})" + to);
    noLonger = language.compile("\\b${report.no-longer}\\s(?:\\w{1,20}\\s){0,3}$");
  }

  /**
   * The reports asked for.
   *
   * @param deadlines of the act in this paragraph
   * @param recurrences of the act in this paragraph
   * @param from how many requests the paragraph has already
   */
  List<ReportRequest> find(
      ActClause clause, List<Deadline> deadlines, List<Recurrence> recurrences, int from) {
    return new Search(clause, deadlines, recurrences).find(from);
  }

  private static boolean states(List<Actor> reporters) {
    return !reporters.isEmpty()
        && reporters.stream()
            .allMatch(a -> Stream.of(a.key().split("-", -1)).anyMatch(STATES::contains));
  }

  /**
   * Those to be reported to.
   *
   * @param bodies the bodies named; those through which the report comes where no other is
   * @param unknown whether a body is named that the vocabulary does not know: then it is not the
   *     organ that speaks
   */
  private record Recipients(Set<Body> bodies, boolean unknown) {}

  /** The search of one clause. */
  private final class Search {
    private final ActClause clause;
    private final Reading reading;
    private final List<Actor> reporters;
    private final SpanIndex<Deadline> deadlines;
    private final SpanIndex<Recurrence> recurrences;
    private final SpanIndex<Span> known;

    /** Those to whom the report before is given: a further report of the same verb goes to them. */
    private Recipients lastNamed = new Recipients(Set.of(), false);

    Search(ActClause clause, List<Deadline> deadlines, List<Recurrence> recurrences) {
      this.clause = clause;
      this.reading = clause.reading();
      this.deadlines = new SpanIndex<>(deadlines, Deadline::span);
      this.recurrences = new SpanIndex<>(recurrences, Recurrence::span);
      this.reporters = reporters();
      List<Span> known = new ArrayList<>();
      clause.reading().bodies().in(clause.within()).forEach(body -> known.add(body.span()));
      deadlines.forEach(deadline -> known.add(deadline.span()));
      recurrences.forEach(recurrence -> known.add(recurrence.span()));
      this.known = new SpanIndex<>(known, span -> span);
    }

    List<ReportRequest> find(int from) {
      List<ReportRequest> requests = new ArrayList<>();
      if (recalls.contains(Tokens.words(clause.act().verb().label()).get(0))) {
        return requests;
      }
      int start = clause.within().start();
      boolean first = true;
      for (ReportPhrases.Phrase phrase : reports()) {
        Span own = phrase.span();
        // Where the times of a report may be: before the first one too.
        boolean timeFirst = first && own.start() - start < TIME_FIRST;
        Span reach = timeFirst ? new Span(start, own.end()) : own;
        request(phrase, reach, from + requests.size() + 1).ifPresent(requests::add);
        first = false;
      }
      return requests;
    }

    private List<ReportPhrases.Phrase> reports() {
      return phrases.find(reading, clause.within(), behindVerb(), known, deadlines);
    }

    /** Where the words behind the act's verb start; the clause's start where it goes on with it. */
    private int behindVerb() {
      Span verb = clause.act().span();
      return clause.within().contains(verb) ? verb.end() : clause.within().start();
    }

    /** Those the act asks; "(b) To request the Secretary-General to" names them itself. */
    private List<Actor> reporters() {
      Tokens t = reading.tokens();
      int first = t.at(clause.within().start());
      if (!t.lower(first).equals("to") || !asks.contains(t.lower(first + 1))) {
        return clause.act().addressees().stream().map(Addressee::actor).toList();
      }
      return first(first + 2, first + FIRST_WORDS);
    }

    /** Those who are to give one report: whoever the words of the request name, else all asked. */
    private List<Actor> reporters(ReportPhrases.Phrase phrase) {
      Tokens t = reading.tokens();
      if (phrase.rule().equals(ReportPhrases.OBJECT)) {
        int end = Math.min(phrase.span().end(), phrase.object() + AUTHOR);
        Matcher m = from.matcher(reading.text()).region(phrase.object(), end);
        return m.find() ? first(t.at(m.end()), t.at(m.end()) + BEFORE_NAME) : List.of();
      }
      int verb = t.at(phrase.span().start());
      if (reporters.isEmpty() && pronouns.contains(t.lower(verb - 1))) {
        return IntStream.iterate(verb - 2, i -> i >= Math.max(0, verb - PRONOUN), i -> i - 1)
            .mapToObj(reading::actor)
            .filter(named -> named != null && named.actors().size() == 1)
            .map(ActorMention::actors)
            .filter(named -> !named.get(0).equals(reading.organActor()))
            .findFirst()
            .orElse(List.of());
      }
      return reporters;
    }

    /** The first that is named from one token up to another. */
    private List<Actor> first(int start, int end) {
      return ReportAuthors.named(reading, start, end - start)
          .filter(named -> !named.actors().isEmpty())
          .findFirst()
          .map(named -> ReportAuthors.meant(reading, named))
          .orElse(List.of());
    }

    private Optional<ReportRequest> request(ReportPhrases.Phrase phrase, Span reach, int number) {
      List<Deadline> due =
          deadlines.in(reach).stream().sorted(Comparator.comparing(Deadline::number)).toList();
      List<Recurrence> often = recurrences.in(reach);
      Span span = phrase.span();
      ReportSubject subject = subjects.find(reading, asked(), phrase, known);
      List<Actor> by = reporters(phrase);
      Recipients to = to(span, subject);
      if (phrase.further() && to.bodies().isEmpty() && !to.unknown()) {
        to = lastNamed;
      }
      lastNamed = to;
      boolean toBody = !to.bodies().isEmpty();
      boolean timed = !due.isEmpty() || !often.isEmpty();
      if (says(noLonger, span.start()) || (!timed && says(noRequest, span.start()))) {
        return Optional.empty();
      }
      boolean asked =
          switch (phrase.needs()) {
            case NOTHING -> toBody || to.unknown() || !due.isEmpty() || !states(by);
            case BODY ->
                toBody || (to.unknown() && timed) || due.stream().anyMatch(d -> d.body() != null);
            case TIME -> timed;
          };
      boolean others = !toBody && toOthers.matcher(span.of(reading.text())).find();
      if (!asked || (others && !timed)) {
        return Optional.empty();
      }
      Body organ = clause.basis().organ();
      boolean unsaid = !toBody && !to.unknown() && !others && organ != null && !states(by);
      Set<Body> bodies = unsaid ? Set.of(organ) : to.bodies();
      return Optional.of(
          new ReportRequest(
              reading.part(),
              number,
              clause.act().id(),
              by,
              List.copyOf(bodies),
              due,
              often,
              subject == null ? null : subject.words(),
              reading.words(span),
              span,
              reading.mapped().source(span),
              phrase.rule()));
    }

    /** Where what is asked starts: behind the verb and those it asks. */
    private int asked() {
      Act act = clause.act();
      Span within = clause.within();
      return within.contains(act.span())
          ? act.addressees().stream()
              .mapToInt(a -> Math.min(a.span().end(), within.end()))
              .reduce(act.span().end(), Math::max)
          : within.start();
    }

    /** Whom the words name as those to be reported to. */
    private Recipients to(Span span, @Nullable ReportSubject subject) {
      String text = reading.text();
      Set<Body> bodies = new LinkedHashSet<>();
      Set<Body> means = new LinkedHashSet<>();
      boolean unknown = false;
      int last = -1;
      Body organ = clause.basis().organ();
      for (BodyMention mention : clause.reading().bodies().in(span)) {
        Span at = mention.span();
        Body body = mention.body() == null && sameNoun(mention, organ) ? organ : mention.body();
        boolean behind =
            says(toBody, at.start())
                || (last >= 0 && andBody.matcher(text).region(last, at.start()).matches());
        boolean inSubject = subject != null && subject.span().contains(at) && !dated(at);
        if (behind && !inSubject) {
          unknown |= body == null;
          Stream.ofNullable(body).forEach(bodies::add);
          last = at.end();
        } else if (says(through, at.start())) {
          unknown |= body == null;
          Stream.ofNullable(body).forEach(means::add);
        }
      }
      if (organ != null && toIt.matcher(text).region(span.start(), span.end()).find()) {
        bodies.add(organ);
      }
      return new Recipients(bodies.isEmpty() ? means : bodies, unknown);
    }

    /** Whether a body that is not known has the noun of the organ that speaks: "the Council". */
    private boolean sameNoun(BodyMention mention, @Nullable Body organ) {
      String name = mention.span().of(reading.text());
      return organ != null
          && mention.shortForm()
          && organ.actor().label().endsWith(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Whether words end right before a position. */
    private boolean says(Pattern words, int end) {
      int start = Math.max(clause.within().start(), end - LONGEST_BEFORE);
      return words.matcher(reading.text()).region(start, end).find();
    }

    /** Whether a time is right behind a body: "to the Assembly at its eightieth session". */
    private boolean dated(Span body) {
      Matcher near = time.matcher(reading.text()).region(body.end(), reading.text().length());
      int behind = near.lookingAt() ? near.end() : body.end();
      return deadlines.firstFrom(behind - NEAR + 1) < deadlines.firstFrom(behind + NEAR);
    }
  }
}
