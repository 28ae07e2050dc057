package org.mandategraph.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
          answer(report)
              .ifPresentOrElse(
                  a -> {
                    answers.add(a);
                    answers.addAll(SameReport.again(a, text));
                  },
                  () -> AnswerSearches.of(report).ifPresent(searches::add));
        }
      }
    }
    return new Found(answers, searches);
  }

  private static Optional<Answer> answer(DueReport report) {
    return RULES.stream().flatMap(rule -> ChosenReport.of(report, rule).stream()).findFirst();
  }

  /** A request at each of its times. A yearly report is due at the next session too. */
  private static List<DueReport> times(NotingText text, Reports asking, AskedReport request) {
    BodySession then = asking.sitting();
    if (!request.due().isEmpty()) {
      return request.due().stream().map(d -> new DueReport(text, asking, request, d)).toList();
    }
    DueTime next =
        request.annual() && then != null
            ? new DueTime(null, new BodySession(then.body(), then.session() + 1), null)
            : null;
    return List.of(new DueReport(text, asking, request, next));
  }
}
