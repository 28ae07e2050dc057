package org.mandategraph.mandate.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Body;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.time.ActClause;
import org.mandategraph.mandate.time.Deadline;
import org.mandategraph.mandate.time.Recurrence;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.SpanIndex;
import org.mandategraph.reading.Tokens;

/** Finds the reports that an act asks for in a clause. */
final class ReportRequests {
  /** What is looked for right before a body or a verb is so long at most. */
  private static final int LONGEST_BEFORE = 80;

  /** Times up to here before the first report asked for belong to it. */
  private static final int TIME_FIRST = 150;

  private static final Set<String> STATES = Set.of("state", "states", "parties", "governments");

  /** Whoever is to receive such a report, it is one where it is to come again. */
  private static final Set<ReportPhrases.Needs> REGULAR =
      EnumSet.of(
          ReportPhrases.Needs.NOTHING, ReportPhrases.Needs.BODY, ReportPhrases.Needs.RECIPIENT);

  private final ReportPhrases phrases;
  private final Reporters reporters;
  private final Officials officials;
  private final Recipients.Finder recipients;
  private final ReportSubject.Finder subjects;
  private final Set<String> recalls;
  private final Pattern noRequest;
  private final Pattern noLonger;
  private final Pattern adverbs;
  private final DueDays dueDays;
  private final Pattern dialogue;

  /** Something else that is to be done. */
  private final Pattern task;

  ReportRequests(Language language) {
    phrases = new ReportPhrases(language);
    reporters = new Reporters(language);
    officials = new Officials(language);
    recipients = new Recipients.Finder(language);
    subjects = new ReportSubject.Finder(language);
    recalls = language.words("report.recalls");
    dialogue =
        language.compile(
            ",?\\s${report.next-joints}\\s(?:${report.to}\\s)?${report.engage}\\b[^;]{0,120}");
    dueDays = new DueDays(language);
    String to = "\\s${report.to}\\s(?:\\w{1,20}ly\\s)?$";
    noRequest =
        language.compile("\\b(?:${report.purposes-before}|${report.enabling}\\s[^,;]{1,60})" + to);
    adverbs =
        language.compile(
            "(?:(?:\\w{1,20}ly|${report.adverbs})\\s){1,2}(?:\\w{1,20}(?:\\s\\w{1,10},)?\\s${report.joints-of-verbs}\\s)?$");
    task = language.compile("\\b${report.to}\\s(?!${report.continue}\\b)[a-z]");
    noLonger = language.compile("\\b${report.no-longer}\\s(?:\\w{1,20}\\s){0,3}$");
  }

  /**
   * The reports asked for.
   *
   * @param times of the act in this paragraph
   * @param above the paragraphs above this one up to the one with the act, the nearest first, where
   *     the clause goes on with it
   * @param before those whom the text asked before
   * @param from how many requests the paragraph has already
   */
  List<ReportRequest> find(
      ActClause clause, Times times, List<Reading> above, AskedBefore before, int from) {
    ReportingParty asked = reporters.asked(clause, above, before);
    return new Search(clause, times, asked, before).find(from);
  }

  /**
   * Those whom an act asks by its own words.
   *
   * @param reading the paragraph with the act
   */
  ReportingParty asked(Act act, Reading reading) {
    return reporters.ofAct(act, reading);
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
    private final ReportingParty addressees;
    private final AskedBefore before;
    private final SpanIndex<Deadline> deadlines;
    private final List<Deadline> decided;
    private final SpanIndex<Recurrence> recurrences;
    private final SpanIndex<Span> known;

    /** Those to whom the report before is given: a further report of the same verb goes to them. */
    private Recipients lastNamed = Recipients.NOBODY;

    Search(ActClause clause, Times times, ReportingParty addressees, AskedBefore before) {
      this.clause = clause;
      this.reading = clause.reading();
      this.decided = times.decided();
      this.deadlines = new SpanIndex<>(times.due(), Deadline::span);
      this.recurrences = new SpanIndex<>(times.often(), Recurrence::span);
      this.addressees = addressees;
      this.before = before;
      List<Span> known = new ArrayList<>();
      clause.reading().bodies().in(clause.within()).forEach(body -> known.add(body.span()));
      times.due().forEach(deadline -> known.add(deadline.span()));
      times.often().forEach(recurrence -> known.add(recurrence.span()));
      this.known = new SpanIndex<>(known, span -> span);
    }

    List<ReportRequest> find(int from) {
      List<ReportRequest> requests = new ArrayList<>();
      if (recalls.contains(Tokens.words(clause.act().verb().label()).get(0))) {
        return requests;
      }
      int start = clause.within().start();
      List<ReportPhrases.Phrase> all = reports();
      for (int i = 0; i < all.size(); i++) {
        Span own = all.get(i).span();
        // Where the times of a report may be: before the first one too.
        boolean timeFirst = i == 0 && own.start() - start < TIME_FIRST;
        Span reach = timeFirst ? new Span(start, own.end()) : own;
        List<Deadline> due = due(all.get(i), reach);
        boolean timed = !due.isEmpty() || !often(own, reach).isEmpty();
        due = timed ? due : shared(all, i);
        request(all.get(i), reach, due, from + requests.size() + 1).ifPresent(requests::add);
      }
      return requests;
    }

    /** When a report is due, the times in their paragraph's order. */
    private List<Deadline> due(ReportPhrases.Phrase phrase, Span reach) {
      return dueDays.of(reading.text(), phrase.object(), deadlines.in(reach)).stream()
          .sorted(Comparator.comparing(Deadline::number))
          .toList();
    }

    /**
     * The times of a report that has none of its own: those before the first of two reports or
     * behind the last, "a briefing on the strategy and a progress report by 16 February 2010"
     * (S/RES/1906 (2009), para. 40), or of the dialogue on it, "and to engage in an interactive
     * dialogue with the Assembly at its seventy-eighth session" (A/RES/77/212, para. 51), else
     * those of what it is asked for.
     */
    private List<Deadline> shared(List<ReportPhrases.Phrase> all, int at) {
      ReportPhrases.Phrase phrase = all.get(at);
      List<Deadline> due = List.of();
      if (phrase.further() && at > 0) {
        ReportPhrases.Phrase before = all.get(at - 1);
        due = due(before, new Span(before.span().start(), before.object()));
      } else if (at + 1 < all.size() && all.get(at + 1).further()) {
        due = due(all.get(at + 1), all.get(at + 1).span());
      }
      int end = phrase.span().end();
      Matcher m = dialogue.matcher(reading.text()).region(end, clause.within().end());
      if (due.isEmpty() && m.lookingAt()) {
        due = deadlines.in(new Span(end, m.end()));
      }
      return due.isEmpty() ? decided : due;
    }

    private List<ReportPhrases.Phrase> reports() {
      return phrases.find(reading, clause.within(), behindVerb(), known, deadlines);
    }

    /** Where the words behind the act's verb start; the clause's start where it goes on with it. */
    private int behindVerb() {
      return goesOn() ? clause.within().start() : clause.act().span().end();
    }

    private Optional<ReportRequest> request(
        ReportPhrases.Phrase phrase, Span reach, List<Deadline> due, int number) {
      List<Recurrence> often = intervals(often(phrase.span(), reach));
      Span span = phrase.span();
      ReportSubject subject = subjects.find(reading, asked(), phrase, known);
      ReportingParty party = reporters.of(reading, phrase, addressees, behindVerb(), before);
      List<Actor> by = party.actors();
      Recipients to = recipients.find(clause, span, subject, deadlines);
      if (phrase.further() && to.nobody()) {
        to = lastNamed;
      }
      lastNamed = to;
      boolean timed = !due.isEmpty() || !often.isEmpty();
      // "That the military component report directly to the Special Representative"
      // (S/RES/1542 (2004), para. 4) says who commands.
      boolean unsure = by.isEmpty() && !timed && !to.body() && !to.unknown();
      boolean command = unsure && phrase.rule().equals(ReportPhrases.TO_REPORT);
      // "Invites Member States to regularly report data" (A/RES/76/188, para. 90)
      boolean regular =
          !often.isEmpty()
              && (phrase.rule().equals(ReportPhrases.TO_REPORT)
                  || (!to.nobody() && REGULAR.contains(phrase.needs())));
      boolean none =
          command || says(noLonger, span.start()) || (!timed && says(noRequest, span.start()));
      if (none
          || !(regular || isAsked(phrase.needs(), to, due, timed, party))
          || (to.others() && !timed)) {
        return Optional.empty();
      }
      Body organ = clause.basis().organ();
      boolean unsaid = to.nobody() && !to.others() && !states(by);
      return Optional.of(
          new ReportRequest(
              reading.part(),
              number,
              clause.act().id(),
              by,
              party.words(),
              organ != null && unsaid ? List.of(organ.actor()) : List.copyOf(to.actors()),
              due,
              often,
              subject == null ? null : subject.words(),
              reading.words(span),
              span,
              reading.mapped().source(span),
              phrase.rule()));
    }

    /**
     * How often a report is to come: by its own words, the adverbs before its verb ("to regularly
     * provide", A/RES/76/103, para. 5) and what is before all that is asked. "To implement annually
     * the programme and to report" (A/RES/77/81, para. 7) is said of the programme.
     */
    private List<Recurrence> often(Span own, Span reach) {
      int start = Math.max(clause.within().start(), own.start() - LONGEST_BEFORE);
      Matcher m = adverbs.matcher(reading.text()).region(start, own.start());
      int from = m.find() ? m.start() : own.start();
      Matcher other = task.matcher(reading.text()).region(Math.min(asked(), from), from);
      int before = other.find() ? other.start() : from;
      return recurrences.in(new Span(Math.min(from, reach.start()), reach.end())).stream()
          .filter(r -> r.span().start() >= from || r.span().start() < before)
          .toList();
    }

    private boolean isAsked(
        ReportPhrases.Needs needs,
        Recipients to,
        List<Deadline> due,
        boolean timed,
        ReportingParty party) {
      List<Actor> by = party.actors();
      boolean ofSession = due.stream().anyMatch(d -> d.body() != null);
      return switch (needs) {
        case NOTHING -> to.received() || !due.isEmpty() || !states(by);
        case BODY -> to.body() || to.office() || (to.unknown() && timed) || ofSession;
        case RECIPIENT ->
            to.body()
                || to.office()
                || ((to.unknown() || (to.others() && timed)) && !states(by))
                || ofSession;
        case BODY_OR_DAY_OR_OFFICIAL ->
            (!by.isEmpty() && by.stream().allMatch(officials::isOne))
                || isAsked(ReportPhrases.Needs.BODY_OR_DAY, to, due, timed, party);
        case BODY_OR_DAY ->
            to.office() || isAsked(ReportPhrases.Needs.MEETING_OR_DAY, to, due, timed, party);
        case MEETING_OR_DAY ->
            to.body()
                || (to.unknown() && timed)
                || ofSession
                || !(due.isEmpty() || party.isNobody() || states(by));
        case TIME -> timed;
        case DAY -> !due.isEmpty();
      };
    }

    /** "Regularly, and at least every three months" (S/RES/1834 (2008), para. 9) is every three. */
    private static List<Recurrence> intervals(List<Recurrence> often) {
      List<Recurrence> exact = often.stream().filter(r -> r.interval() != null).toList();
      return exact.isEmpty() ? often : exact;
    }

    /** Where what is asked starts: behind the verb and those it asks. */
    private int asked() {
      Act act = clause.act();
      Span within = clause.within();
      return goesOn()
          ? within.start()
          : act.addressees().stream()
              .mapToInt(a -> Math.min(a.span().end(), within.end()))
              .reduce(act.span().end(), Math::max);
    }

    /** Whether the act's verb is in the paragraph above this one. */
    private boolean goesOn() {
      return !clause.act().part().equals(reading.part());
    }

    /** Whether words end right before a position. */
    private boolean says(Pattern words, int end) {
      int start = Math.max(clause.within().start(), end - LONGEST_BEFORE);
      return words.matcher(reading.text()).region(start, end).find();
    }
  }
}
