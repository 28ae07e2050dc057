package org.mandategraph.mandate.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Body;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.addressee.Addressee;
import org.mandategraph.mandate.time.ActClause;
import org.mandategraph.mandate.time.Deadline;
import org.mandategraph.mandate.time.Recurrence;
import org.mandategraph.reading.BodyMention;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.SpanIndex;
import org.mandategraph.reading.Tokens;

/** Finds the reports that an act asks for in a clause. */
final class ReportRequests {
  /** A verb or preposition before a body is so long at most. */
  private static final int BEFORE = 10;

  /** Times up to here before the first report asked for belong to it. */
  private static final int TIME_FIRST = 150;

  /** A time this near behind a body is its session. */
  private static final int NEAR = 4;

  /** A sub-paragraph names whom it requests in its first words. */
  private static final int FIRST_WORDS = 6;

  private static final Set<String> STATES = Set.of("state", "states", "parties", "governments");

  private final ReportPhrases phrases;
  private final ReportSubject.Finder subjects;
  private final Set<String> asks;
  private final String to;
  private final Pattern toBody;
  private final Pattern andBody;
  private final Pattern toIt;
  private final Pattern toOthers;
  private final Pattern time;

  ReportRequests(Language language) {
    phrases = new ReportPhrases(language);
    subjects = new ReportSubject.Finder(language);
    asks = language.words("report.asks");
    to = language.list("report.to").get(0);
    String tell = language.pattern("report.tell");
    toBody = Patterns.compile("\\b" + tell + ",?\\s$");
    andBody =
        Patterns.compile(
            "(?:,|,?\\s" + language.pattern("report.next-joints") + ")(?:\\s" + to + ")?\\s");
    toIt = Patterns.compile("\\b" + tell + "\\sit\\b");
    toOthers =
        Patterns.compile(
            "\\b%s\\s(?:\\w{1,20}ly\\s)?(?:%s\\s)?(?:the\\s|all\\s)?%s\\b"
                .formatted(
                    language.pattern("report.given-to"), to, language.pattern("report.others")));
    time = Patterns.compile(",?\\s(?:" + language.pattern("report.times") + "\\s)?");
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

  /** The search of one clause. */
  private final class Search {
    private final ActClause clause;
    private final Reading reading;
    private final Act act;
    private final List<Actor> reporters;
    private final SpanIndex<Deadline> deadlines;
    private final SpanIndex<Recurrence> recurrences;
    private final SpanIndex<Span> known;

    Search(ActClause clause, List<Deadline> deadlines, List<Recurrence> recurrences) {
      this.clause = clause;
      this.reading = clause.reading();
      this.act = clause.act();
      this.deadlines = new SpanIndex<>(deadlines, Deadline::span);
      this.recurrences = new SpanIndex<>(recurrences, Recurrence::span);
      this.reporters = reporters();
      this.known =
          new SpanIndex<>(
              Stream.of(
                      clause.bodies().in(clause.within()).stream().map(BodyMention::span),
                      deadlines.stream().map(Deadline::span),
                      recurrences.stream().map(Recurrence::span))
                  .flatMap(s -> s)
                  .toList(),
              s -> s);
    }

    List<ReportRequest> find(int from) {
      List<ReportPhrase> found = phrases.find(reading, clause.within(), known);
      List<ReportRequest> requests = new ArrayList<>();
      for (int n = 0; n < found.size(); n++) {
        Span reach = reach(n, found);
        ReportRequest request = request(found.get(n), reach, from + requests.size() + 1);
        if (request != null) {
          requests.add(request);
        }
      }
      return requests;
    }

    /** Those the act asks; "(b) To request the Secretary-General to" names them itself. */
    private List<Actor> reporters() {
      Tokens t = reading.tokens();
      int first = t.at(clause.within().start());
      if (t.lower(first).equals(to) && asks.contains(t.lower(first + 1))) {
        return ReportAuthors.named(reading, first + 2, FIRST_WORDS - 2)
            .filter(named -> !named.actors().isEmpty())
            .findFirst()
            .map(named -> ReportAuthors.meant(reading, named))
            .orElse(List.of());
      }
      return act.addressees().stream().map(Addressee::actor).toList();
    }

    /** Where the times of a report may be: before the first one too. */
    private Span reach(int n, List<ReportPhrase> found) {
      Span own = found.get(n).span();
      int start = clause.within().start();
      return n == 0 && own.start() - start < TIME_FIRST ? new Span(start, own.end()) : own;
    }

    private @Nullable ReportRequest request(ReportPhrase phrase, Span reach, int number) {
      List<Deadline> due =
          deadlines.in(reach).stream().sorted(Comparator.comparing(Deadline::number)).toList();
      List<Recurrence> often = recurrences.in(reach);
      ReportSubject subject = subjects.find(reading, asked(), phrase, known);
      Set<Body> bodies = to(phrase.span(), subject, due);
      boolean toBody = !bodies.isEmpty();
      boolean asked =
          switch (phrase.needs()) {
            case NOTHING -> toBody || !due.isEmpty() || !states(reporters);
            case BODY -> toBody || due.stream().anyMatch(d -> d.body() != null);
            case TIME -> !due.isEmpty() || !often.isEmpty();
          };
      if (!asked || (!toBody && toOthers.matcher(phrase.span().of(reading.text())).find())) {
        return null;
      }
      Body organ = clause.basis().organ();
      if (!toBody && organ != null && !states(reporters)) {
        bodies = Set.of(organ);
      }
      return new ReportRequest(
          reading.part(),
          number,
          act.id(),
          reporters,
          List.copyOf(bodies),
          due,
          often,
          subject == null ? null : subject.words(),
          reading.words(phrase.span()),
          phrase.span(),
          reading.mapped().source(phrase.span()),
          phrase.rule());
    }

    /** What is asked, behind the verb and those it asks. */
    private Span asked() {
      Span within = clause.within();
      int start = within.start();
      if (within.contains(act.span())) {
        start = act.span().end();
        for (Addressee addressee : act.addressees()) {
          start = Math.max(start, Math.min(addressee.span().end(), within.end()));
        }
      }
      return new Span(start, within.end());
    }

    private Set<Body> to(Span span, @Nullable ReportSubject subject, List<Deadline> due) {
      NavigableSet<Integer> times = new TreeSet<>();
      due.forEach(d -> times.add(d.span().start()));
      String text = reading.text();
      Set<Body> bodies = new LinkedHashSet<>();
      int last = -1;
      for (BodyMention mention : clause.bodies().in(span)) {
        Span at = mention.span();
        Body body = mention.body();
        if (body == null) {
          continue;
        }
        boolean behind =
            toBody.matcher(text).region(Math.max(0, at.start() - BEFORE), at.start()).find()
                || (last >= 0 && andBody.matcher(text).region(last, at.start()).matches());
        boolean inSubject = subject != null && subject.span().contains(at) && !dated(at, times);
        if (behind && !inSubject) {
          bodies.add(body);
          last = at.end();
        }
      }
      Body organ = clause.basis().organ();
      if (organ != null && toIt.matcher(text).region(span.start(), span.end()).find()) {
        bodies.add(organ);
      }
      return bodies;
    }

    /** Whether a time is right behind a body: "to the Assembly at its eightieth session". */
    private boolean dated(Span body, NavigableSet<Integer> times) {
      Matcher near = time.matcher(reading.text()).region(body.end(), reading.text().length());
      int behind = near.lookingAt() ? near.end() : body.end();
      Integer next = times.higher(behind - NEAR);
      return next != null && next < behind + NEAR;
    }
  }
}
