package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Body;
import org.mandategraph.document.Span;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.addressee.Addressee;
import org.mandategraph.structure.Paragraph;

/** Finds the reports that an act asks for in a stretch of a paragraph. */
final class ReportRequests {
  /** Behind these a body is reported to. */
  private static final Pattern TO =
      Pattern.compile("\\b(?:to|inform|update|brief|advise|notify|keep|[Ii]nform|[Bb]rief),?\\s$");

  private static final Pattern AND =
      Pattern.compile("^(?:,|\\sand|,\\sand|,\\sas\\swell\\sas)(?:\\sto)?\\s$");

  private static final Pattern TO_IT =
      Pattern.compile("\\b(?:to|inform|update|brief|advise|notify|keep)\\sit\\b");

  private static final Pattern TO_OTHERS =
      Pattern.compile(
          "\\b(?:report|reports|thereon|back|information|updates?|briefings?|inform|brief|notify|advise)\\s(?:\\w+ly\\s)?(?:to\\s)?"
              + "(?:the\\s|all\\s)?(?:Secretary-General|Member|States|Government|relevant|competent|parties|donors)\\b");

  private static final Set<String> STATES = Set.of("state", "states", "parties", "governments");

  private final ActorIndex actors;

  ReportRequests(ActorIndex actors) {
    this.actors = actors;
  }

  /**
   * The reports asked for.
   *
   * @param act the act that asks
   * @param stretch the act's clause, or a sub-paragraph that goes on with it
   * @param deadlines of the act in this paragraph
   * @param recurrences of the act in this paragraph
   * @param from how many requests the paragraph has already
   */
  List<ReportRequest> find(
      Paragraph p,
      Act act,
      Span stretch,
      List<BodyMentions.Mention> mentions,
      List<Deadline> deadlines,
      List<Recurrence> recurrences,
      @Nullable Body own,
      int from) {
    String text = p.text().text();
    List<Span> known =
        Stream.of(
                mentions.stream().map(BodyMentions.Mention::span),
                deadlines.stream().map(Deadline::span),
                recurrences.stream().map(Recurrence::span))
            .flatMap(s -> s)
            .toList();
    List<Actor> reporters = reporters(act, text, stretch);
    List<ReportRequest> requests = new ArrayList<>();
    List<ReportPhrases.Found> phrases = ReportPhrases.find(text, stretch, known);
    for (int n = 0; n < phrases.size(); n++) {
      ReportPhrases.Found found = phrases.get(n);
      Span reach = reach(stretch, found.span(), n, phrases);
      List<Deadline> due = deadlines.stream().filter(d -> reach.contains(d.span())).toList();
      List<Recurrence> often = recurrences.stream().filter(r -> reach.contains(r.span())).toList();
      Subject subject = Subject.of(text, asked(act, stretch), found, known);
      Set<Body> to = to(text, found.span(), mentions, subject, due, own);
      boolean told = !to.isEmpty();
      boolean others = TO_OTHERS.matcher(found.span().of(text)).find();
      boolean asked =
          switch (found.needs()) {
            case NOTHING -> told || !due.isEmpty() || !states(reporters);
            case BODY -> told || body(due);
            case TIME -> !due.isEmpty() || !often.isEmpty();
          };
      if (!asked || (others && !told)) {
        continue;
      }
      if (!told && own != null && !states(reporters)) {
        to = Set.of(own);
      }
      requests.add(
          new ReportRequest(
              p.id(),
              from + requests.size() + 1,
              act.id(),
              reporters,
              List.copyOf(to),
              due,
              often,
              subject == null ? null : subject.words(),
              found.span().of(text),
              found.span(),
              p.text().source(found.span()),
              found.rule()));
    }
    return requests;
  }

  /** What is asked, behind the verb and those it asks. */
  private static Span asked(Act act, Span stretch) {
    int start = stretch.start();
    if (stretch.contains(act.span())) {
      start = act.span().end();
      for (Addressee addressee : act.addressees()) {
        start = Math.max(start, Math.min(addressee.span().end(), stretch.end()));
      }
    }
    return new Span(start, stretch.end());
  }

  /**
   * "Requests the Secretary-General, at the eightieth session, to report": times may come first.
   */
  private static Span reach(Span stretch, Span found, int n, List<ReportPhrases.Found> phrases) {
    int start = n == 0 && found.start() - stretch.start() < 150 ? stretch.start() : found.start();
    int end = n + 1 < phrases.size() ? phrases.get(n + 1).span().start() : found.end();
    return new Span(start, Math.min(found.end(), Math.max(end, found.start())));
  }

  /** Those the act asks; "(b) To request the Secretary-General to" names them itself. */
  private List<Actor> reporters(Act act, String text, Span stretch) {
    Tokens t = new Tokens(text);
    int first = t.at(stretch.start());
    Set<String> asks = Set.of("request", "invite", "urge", "encourage");
    if (t.lower(first).equals("to") && asks.contains(t.lower(first + 1))) {
      for (int i = first + 2; i < Math.min(t.size(), first + 6); i++) {
        ActorIndex.Match match = actors.at(t, i);
        if (match != null && !match.shortForm()) {
          return match.actors();
        }
      }
      return List.of();
    }
    return act.addressees().stream().map(Addressee::actor).toList();
  }

  private static boolean states(List<Actor> reporters) {
    return !reporters.isEmpty()
        && reporters.stream()
            .allMatch(a -> Stream.of(a.key().split("-", -1)).anyMatch(STATES::contains));
  }

  private static boolean body(List<Deadline> due) {
    return due.stream().anyMatch(d -> d.body() != null);
  }

  private static Set<Body> to(
      String text,
      Span span,
      List<BodyMentions.Mention> mentions,
      @Nullable Subject subject,
      List<Deadline> due,
      @Nullable Body own) {
    Set<Body> to = new LinkedHashSet<>();
    int last = -1;
    for (BodyMentions.Mention mention : mentions) {
      Span at = mention.span();
      Body body = mention.body();
      if (!span.contains(at) || body == null) {
        continue;
      }
      boolean behind =
          TO.matcher(text).region(Math.max(0, at.start() - 10), at.start()).find()
              || (last >= 0 && AND.matcher(text.substring(last, at.start())).find());
      boolean inSubject = subject != null && subject.span().contains(at) && !dated(text, at, due);
      if (behind && !inSubject) {
        to.add(body);
        last = at.end();
      }
    }
    if (own != null && TO_IT.matcher(text).region(span.start(), span.end()).find()) {
      to.add(own);
    }
    return to;
  }

  /** Whether a time stands right behind a body: "to the Assembly at its eightieth session". */
  private static boolean dated(String text, Span body, List<Deadline> due) {
    Matcher near = Pattern.compile(",?\\s(?:at|in|by|no later than|during)\\s|\\s").matcher(text);
    near.region(body.end(), text.length());
    int behind = near.lookingAt() ? near.end() : body.end();
    return due.stream().anyMatch(d -> Math.abs(d.span().start() - behind) < 4);
  }
}
