package org.mandategraph.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links the reports that a text takes note of to the earlier texts that requested them. A function
 * of the text and of those it names or follows, whatever their order. A request is answered where
 * exactly one report remains that has the same reporter and the session it was due at.
 */
public final class Answers {
  /** Share of a subject's words that the request has too, at least, to choose among reports. */
  private static final double ALIKE = 0.5;

  /** By how much the closest report is closer than the next, at least. */
  private static final double CLOSER = 0.25;

  private record Match(NotedReport noting, boolean named) {}

  private final Reports text;
  private final List<Answer> answers = new ArrayList<>();

  private Answers(Reports text) {
    this.text = text;
  }

  /**
   * The answers that a text takes note of, in the order of the requests.
   *
   * @param candidates texts that it cites and texts of its series, as far as the store has them
   * @param followed IRIs of the texts that it follows in its series under another title
   */
  public static List<Answer> find(Reports text, List<Reports> candidates, Set<String> followed) {
    Answers run = new Answers(text);
    candidates.stream()
        .filter(c -> !c.draft() && c.before(text))
        .sorted(Comparator.comparing(Reports::iri))
        .forEach(c -> run.answer(c, followed.contains(c.iri()) || run.sameTitle(c)));
    return List.copyOf(run.answers);
  }

  private boolean sameTitle(Reports earlier) {
    return earlier.title() != null && earlier.title().equals(text.title());
  }

  private void answer(Reports earlier, boolean series) {
    for (AskedReport request : earlier.asked()) {
      List<BodySession> due = request.due().isEmpty() ? yearly(request, earlier) : request.due();
      for (BodySession sitting : due) {
        tie(request, earlier, series, sitting);
      }
      if (due.isEmpty() && alone(request, earlier)) {
        tie(request, earlier, false, null);
      }
    }
  }

  /** A yearly report is due at the next session too. */
  private List<BodySession> yearly(AskedReport request, Reports earlier) {
    BodySession then = earlier.sitting();
    return request.annual() && then != null && request.to().contains(then.body())
        ? List.of(new BodySession(then.body(), then.session() + 1))
        : List.of();
  }

  /** Whether the text requests no other report from its reporter. */
  private static boolean alone(AskedReport request, Reports earlier) {
    return earlier.asked().stream().filter(r -> shared(r.reporters(), request.reporters())).count()
        == 1;
  }

  private void tie(
      AskedReport request, Reports earlier, boolean series, @Nullable BodySession due) {
    Map<Set<String>, Match> found = new LinkedHashMap<>();
    for (NotedReport noting : text.noted()) {
      boolean named = noting.grounds().contains(earlier.iri());
      boolean fits = named ? names(noting, request, due) : series && follows(noting, due);
      if (fits && !noting.reports().isEmpty() && shared(noting.reporters(), request.reporters())) {
        found.merge(
            noting.reports(),
            new Match(noting, named),
            (a, b) -> a.named() ? a : b.named() ? b : a);
      }
    }
    List<Match> matches = new ArrayList<>(found.values());
    if (matches.stream().anyMatch(Match::named)) {
      matches.removeIf(m -> !m.named());
    }
    if (matches.size() == 1) {
      Match match = matches.get(0);
      String rule = match.named() ? "names the resolution" : "only report of the series";
      answers.add(new Answer(request, match.noting(), due, rule));
    } else {
      closest(request, matches)
          .ifPresent(n -> answers.add(new Answer(request, n, due, "closest subject")));
    }
  }

  /** A report that names the resolution, and the paragraph where it names one. */
  private boolean names(NotedReport noting, AskedReport request, @Nullable BodySession due) {
    boolean part =
        noting.groundParts().isEmpty()
            || noting.groundParts().stream()
                .anyMatch(p -> request.part().equals(p) || request.part().startsWith(p + "."));
    boolean here = due == null || due.equals(text.sitting()) || noting.sittings().contains(due);
    return part && here;
  }

  /** A report that names no resolution, at the session or with a symbol of the session. */
  private boolean follows(NotedReport noting, @Nullable BodySession due) {
    boolean other = noting.sittings().stream().anyMatch(s -> !s.equals(due));
    return due != null
        && noting.grounds().isEmpty()
        && (noting.sittings().contains(due) || (due.equals(text.sitting()) && !other));
  }

  /**
   * Of several reports the one whose subject the request words, where it is clearly the closest.
   */
  private static Optional<NotedReport> closest(AskedReport request, List<Match> matches) {
    String asked = request.subject() + " " + request.words();
    List<NotedReport> notings =
        matches.stream()
            .map(Match::noting)
            .sorted(Comparator.comparingDouble(n -> -ReportSubjects.shared(n.subject(), asked)))
            .toList();
    if (notings.size() < 2) {
      return Optional.empty();
    }
    double first = ReportSubjects.shared(notings.get(0).subject(), asked);
    double second = ReportSubjects.shared(notings.get(1).subject(), asked);
    return first >= ALIKE && first - second >= CLOSER
        ? Optional.of(notings.get(0))
        : Optional.empty();
  }

  private static boolean shared(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }
}
