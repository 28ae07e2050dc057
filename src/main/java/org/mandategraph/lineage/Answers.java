package org.mandategraph.lineage;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.language.Language;

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

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Words that say nothing of a report's subject. */
  private static final Set<String> COMMON = Language.ENGLISH.words("lineage.common-words");

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
    String rule = "names the resolution";
    List<NotedReport> notings =
        notings(request, n -> n.grounds().contains(earlier.iri()) && names(n, request, due));
    if (notings.isEmpty()) {
      rule = "only report of the series";
      notings = notings(request, n -> series && follows(n, due));
    }
    if (notings.size() == 1) {
      answers.add(new Answer(request, notings.get(0), due, rule));
    } else {
      closest(request, notings)
          .ifPresent(n -> answers.add(new Answer(request, n, due, "closest subject")));
    }
  }

  /** The reports noted of the same reporter that fit, the first place of each. */
  private List<NotedReport> notings(AskedReport request, Predicate<NotedReport> fits) {
    Map<Set<String>, NotedReport> found = new LinkedHashMap<>();
    text.noted().stream()
        .filter(n -> !n.reports().isEmpty() && shared(n.reporters(), request.reporters()))
        .filter(fits)
        .forEach(n -> found.putIfAbsent(n.reports(), n));
    return List.copyOf(found.values());
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
  private static Optional<NotedReport> closest(AskedReport request, List<NotedReport> notings) {
    Set<String> asked = words(request.subject() + " " + request.words());
    List<NotedReport> sorted =
        notings.stream().sorted(Comparator.comparingDouble(n -> -alike(n, asked))).toList();
    if (sorted.size() < 2) {
      return Optional.empty();
    }
    double first = alike(sorted.get(0), asked);
    double second = alike(sorted.get(1), asked);
    return first >= ALIKE && first - second >= CLOSER
        ? Optional.of(sorted.get(0))
        : Optional.empty();
  }

  /** The share of the subject's words that the words of the request have too, 0 to 1. */
  private static double alike(NotedReport noting, Set<String> asked) {
    Set<String> subject = words(noting.subject() == null ? "" : noting.subject());
    long both = subject.stream().filter(asked::contains).count();
    return subject.isEmpty() ? 0 : (double) both / subject.size();
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(w -> !COMMON.contains(w))
        .collect(toSet());
  }

  private static boolean shared(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }
}
