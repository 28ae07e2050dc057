package org.mandategraph.lineage;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Links the reports that a text takes note of to the earlier texts that requested them, and says of
 * the other requests that it would answer what it shows. A function of the text and of those it
 * names or follows, whatever their order. A request is answered where exactly one report remains
 * that fits its reporter and the time it was due.
 */
public final class Answers {
  /** The first rule with an answer decides. */
  private static final List<AnswerRule> RULES =
      List.of(
          new NamedResolution(),
          new ReportOfSession(),
          new OnlyReportOfSession(),
          new ReportOfDay(),
          new LatestRequest());

  private Answers() {}

  /**
   * What a text shows of the reports that others request.
   *
   * @param answers in the order of the requests
   * @param searches of the requests without an answer, in their order
   */
  public record Found(List<Answer> answers, List<AnswerSearch> searches) {
    /** Nothing. */
    public static final Found NONE = new Found(List.of(), List.of());

    /** Copies the lists. */
    public Found {
      answers = List.copyOf(answers);
      searches = List.copyOf(searches);
    }
  }

  /**
   * The answers that a text takes note of.
   *
   * @param candidates texts that it cites and texts of its series, as far as the store has them
   * @param followed IRIs of the texts that it follows in its series under another title
   */
  public static Found find(Reports text, List<Reports> candidates, Set<String> followed) {
    NotingText noting = new NotingText(text, candidates, followed);
    List<Answer> answers = new ArrayList<>();
    List<AnswerSearch> searches = new ArrayList<>();
    for (Reports asking : noting.earlier()) {
      for (AskedReport request : asking.asked()) {
        for (DueReport report : times(noting, asking, request)) {
          List<Answer> found = answers(report);
          if (found.isEmpty()) {
            AnswerSearches.of(report).ifPresent(searches::add);
          }
          for (Answer answer : found) {
            answers.add(answer);
            answers.addAll(SameReport.again(answer, text));
          }
        }
      }
    }
    return new Found(oncePerPlace(answers), searches);
  }

  private static List<Answer> answers(DueReport report) {
    return RULES.stream()
        .map(rule -> ChosenReport.of(report, rule))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** What answers a request at one of its times does not answer it at none as well. */
  private static List<Answer> oncePerPlace(List<Answer> answers) {
    Set<List<String>> timed =
        answers.stream().filter(a -> a.due() != null).map(Answers::place).collect(toSet());
    return answers.stream()
        .filter(a -> a.due() != null || !timed.contains(place(a)))
        .distinct()
        .toList();
  }

  private static List<String> place(Answer answer) {
    return List.of(answer.request().iri(), answer.noting().iri());
  }

  /**
   * A request at each of its times. A yearly report is due at the next session too; one that is due
   * at a day first and then every few months, at no certain day later.
   */
  private static List<DueReport> times(NotingText text, Reports asking, AskedReport request) {
    BodySession then = asking.sitting();
    if (!request.due().isEmpty()) {
      List<DueReport> times = new ArrayList<>();
      request.due().forEach(d -> times.add(new DueReport(text, asking, request, d)));
      if (then == null && request.recurring()) {
        times.add(new DueReport(text, asking, request, null));
      }
      return times;
    }
    DueTime next =
        request.annual() && then != null
            ? new DueTime(null, new BodySession(then.body(), then.session() + 1), null)
            : null;
    return List.of(new DueReport(text, asking, request, next));
  }
}
