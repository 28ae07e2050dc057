package org.mandategraph.lineage;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;

/**
 * Links the reports that a text takes note of to the earlier texts that requested them, and says of
 * the other requests that it would answer what it shows. A function of the text and of those it
 * names or follows, whatever their order. A request is answered where exactly one report remains
 * that fits its reporter and the time it was due.
 */
public final class Answers {
  /** Share of a subject's words that the request has too, at least, to choose among reports. */
  private static final double ALIKE = 0.5;

  /** By how much the closest report is closer than the next, at least. */
  private static final double CLOSER = 0.25;

  /** A report may be so many days late and still answer a request for a day. */
  private static final int DAYS_LATE = 30;

  private static final Pattern WORD = Patterns.compile("\\p{L}+");

  /** Words that say nothing of a report's subject. */
  private static final Set<String> COMMON = Language.ENGLISH.words("lineage.common-words");

  /** Subjects that are the text's own: "the implementation of the present resolution". */
  private static final Pattern OWN_SUBJECT =
      Language.ENGLISH.compile("\\b${lineage.own-subjects}\\b");

  private static final Pattern LATER_PART = Language.ENGLISH.compile("\\b${lineage.later-part}\\b");

  private final Reports text;
  private final List<Reports> earlier;
  private final Set<String> followed;
  private final List<Answer> answers = new ArrayList<>();
  private final List<AnswerSearch> searches = new ArrayList<>();

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

  private Answers(Reports text, List<Reports> earlier, Set<String> followed) {
    this.text = text;
    this.earlier = earlier;
    this.followed = followed;
  }

  /**
   * The answers that a text takes note of.
   *
   * @param candidates texts that it cites and texts of its series, as far as the store has them
   * @param followed IRIs of the texts that it follows in its series under another title
   */
  public static Found find(Reports text, List<Reports> candidates, Set<String> followed) {
    List<Reports> earlier =
        candidates.stream()
            .filter(c -> !c.draft() && c.before(text))
            .sorted(Comparator.comparing(Reports::iri))
            .toList();
    Answers run = new Answers(text, earlier, followed);
    earlier.forEach(run::answer);
    return new Found(run.answers, run.searches);
  }

  private void answer(Reports asking) {
    for (AskedReport request : asking.asked()) {
      Request one = new Request(asking, request);
      List<DueTime> due = request.due().isEmpty() ? yearly(request, asking) : request.due();
      for (DueTime time : due) {
        Optional<Answer> answer = one.answer(time);
        answer.ifPresent(answers::add);
        if (answer.isEmpty() && time.deadline() != null && one.shown(time)) {
          searches.add(one.search(time));
        }
      }
      if (due.isEmpty()) {
        one.answer(null).ifPresent(answers::add);
      }
    }
  }

  /** A yearly report is due at the next session too. */
  private static List<DueTime> yearly(AskedReport request, Reports asking) {
    BodySession then = asking.sitting();
    return request.annual() && then != null
        ? List.of(new DueTime(null, new BodySession(then.body(), then.session() + 1), null))
        : List.of();
  }

  /** A request, and what the text shows of it. */
  private final class Request {
    private final Reports asking;
    private final AskedReport request;

    /** Whether the text goes on with the series of the one that asks. */
    private final boolean series;

    /** The year in which the report was requested; 0 where that is not known. */
    private final int year;

    /** Reports that were there when the report was requested. */
    private final Set<String> known;

    Request(Reports asking, AskedReport request) {
      this.asking = asking;
      this.request = request;
      this.series = inSeries(asking);
      LocalDate date = asking.date();
      this.year = date == null ? 0 : date.getYear();
      this.known = asking.reportsNoted();
    }

    Optional<Answer> answer(@Nullable DueTime due) {
      return named(due)
          .or(() -> series && due != null ? ofSession(due) : Optional.empty())
          .or(() -> series ? ofDay(due) : Optional.empty());
    }

    /** The report that names the resolution, and the paragraph where it names one. */
    private Optional<Answer> named(@Nullable DueTime due) {
      BodySession session = due == null ? null : due.session();
      List<NotedReport> notings =
          notings(
              n ->
                  n.grounds().contains(asking.iri())
                      && (namesPart(n) || (n.groundParts().isEmpty() && plain(due)))
                      && (session != null
                          ? session.equals(text.sitting()) || n.ofSession(session)
                          : request.noted() && (due == null || ofDay(n, due))));
      return one(notings, due, "names the resolution");
    }

    /** Whether a report is the one due by a day; where the day is not certain, nobody knows. */
    private boolean ofDay(NotedReport noting, DueTime due) {
      return due.by() != null && inTime(noting, due.by());
    }

    private boolean namesPart(NotedReport noting) {
      return noting.groundParts().stream()
          .anyMatch(p -> request.part().equals(p) || request.part().startsWith(p + "."));
    }

    /**
     * Whether it is due at a time, or is the one report that the text requests from its reporter.
     */
    private boolean plain(@Nullable DueTime due) {
      return due != null || (request.noted() && alone(r -> true));
    }

    private boolean alone(Predicate<AskedReport> others) {
      return asking.asked().stream()
              .filter(r -> shared(r.reporters(), request.reporters()))
              .filter(others)
              .count()
          == 1;
    }

    /**
     * The report of the session at which it was due: with a symbol of the session, else one noted
     * at the session with no other session's symbol, else one noted there without a symbol.
     */
    private Optional<Answer> ofSession(DueTime due) {
      BodySession session = due.session();
      if (session == null) {
        return Optional.empty();
      }
      String rule = "only report of the series";
      boolean here = session.equals(text.sitting());
      List<NotedReport> found = notings(n -> n.ofSession(session) && free(n));
      if (found.isEmpty() && here) {
        found = notings(n -> !n.reports().isEmpty() && otherOrgans(n, session) && free(n));
      }
      if (found.isEmpty() && here) {
        found = notings(n -> n.reports().isEmpty() && free(n));
      }
      if (found.isEmpty()) {
        found = distinct(n -> n.ofSession(session) && free(n));
        found = found.size() == 1 && standsIn(found.get(0), session) ? found : List.of();
        rule = "only report of the session";
      }
      return one(found, due, rule);
    }

    /** Whether a report's symbol is another organ's, and of the same year. */
    private boolean otherOrgans(NotedReport noting, BodySession session) {
      Set<Integer> years = text.date() == null ? Set.of() : Set.of(text.date().getYear());
      return noting.reports().stream()
              .noneMatch(s -> s.sitting() != null && s.sitting().body().equals(session.body()))
          && noting.reports().stream().anyMatch(s -> s.year() == null || years.contains(s.year()));
    }

    /** Whether a report answers no other text that names what it was prepared pursuant to. */
    private boolean free(NotedReport noting) {
      return earlier.stream()
          .filter(e -> noting.grounds().contains(e.iri()) && !e.iri().equals(asking.iri()))
          .flatMap(e -> e.asked().stream())
          .noneMatch(r -> shared(r.reporters(), noting.reporters()));
    }

    /**
     * Whether the one report of a session is given by another in the reporter's place: the Director
     * General of UNIDO for the Secretary-General (A/RES/77/180, para. 1), "the report on its
     * seventieth session" (A/RES/78/71, para. 4).
     */
    private boolean standsIn(NotedReport noting, BodySession session) {
      List<AskedReport> due =
          asking.asked().stream()
              .filter(r -> r.due().stream().anyMatch(d -> session.equals(d.session())))
              .toList();
      boolean others =
          due.stream().anyMatch(r -> !r.equals(request) && shared(r.reporters(), noting.related()));
      return request.noted()
          && !others
          && due.stream().filter(AskedReport::noted).count() <= 1
          && (noting.subject() == null || alike(noting, words()) >= ALIKE);
    }

    /**
     * The report of a text without sessions: of a day between the two texts, and not much later
     * than it was due (S/RES/1746 (2007), para. 1).
     */
    private Optional<Answer> ofDay(@Nullable DueTime due) {
      LocalDate by = due == null ? null : due.by();
      if (!request.noted()
          || (due == null ? asking.sitting() != null : due.session() != null)
          || (due == null ? !alone(AskedReport::noted) : by == null || !onlyDay(due))) {
        return Optional.empty();
      }
      return one(
          notings(n -> n.grounds().isEmpty() && inTime(n, by) && !repeated(n)),
          due,
          "next of the series");
    }

    /** Whether its reporter is to report at no other day. */
    private boolean onlyDay(DueTime due) {
      return asking.asked().stream()
          .filter(r -> r.noted() && shared(r.reporters(), request.reporters()))
          .flatMap(r -> r.due().stream())
          .filter(d -> !d.equals(due))
          .noneMatch(d -> d.by() != null);
    }

    /** Whether a text after it, and before the report, requests the same again. */
    private boolean repeated(NotedReport noting) {
      Set<String> own = Answers.words(request.words());
      return earlier.stream()
          .filter(e -> asking.before(e) && isBefore(e.date(), noting.date()))
          .flatMap(e -> e.asked().stream())
          .filter(r -> r.noted() && shared(r.reporters(), request.reporters()))
          .map(r -> Answers.words(r.words()))
          .anyMatch(
              other ->
                  2.0 * own.stream().filter(other::contains).count()
                      >= ALIKE * (own.size() + other.size()));
    }

    private static boolean isBefore(@Nullable LocalDate text, @Nullable LocalDate report) {
      return text != null && (report == null || text.isBefore(report));
    }

    /** Whether it is of a day behind the request, and not much later than it was due. */
    private boolean inTime(NotedReport noting, @Nullable LocalDate by) {
      LocalDate asked = asking.date();
      LocalDate date = noting.date();
      return asked != null
          && date != null
          && date.isAfter(asked)
          && (by == null || !date.isAfter(by.plusDays(DAYS_LATE)));
    }

    /** The reports of the reporter that fit, each once. */
    private List<NotedReport> notings(Predicate<NotedReport> fits) {
      List<NotedReport> own =
          distinct(n -> shared(n.reporters(), request.reporters()) && fits.test(n));
      return own.isEmpty()
          ? distinct(n -> shared(n.related(), request.reporters()) && fits.test(n))
          : own;
    }

    /** The reports that fit and were not there before, the first place of each. */
    private List<NotedReport> distinct(Predicate<NotedReport> fits) {
      List<NotedReport> found = new ArrayList<>();
      text.noted().stream()
          .filter(n -> n.reports().isEmpty() || !known.containsAll(n.iris()))
          .map(n -> n.without(known))
          .filter(fits)
          .sorted(Comparator.comparingInt(n -> -n.reports().size()))
          .filter(n -> found.stream().noneMatch(f -> same(f, n)))
          .forEach(found::add);
      return found;
    }

    private static boolean same(NotedReport a, NotedReport b) {
      return b.reports().isEmpty() ? a.equals(b) : a.iris().containsAll(b.iris());
    }

    /** One report: the only one, else that of the section, else the one with the subject. */
    private Optional<Answer> one(List<NotedReport> found, @Nullable DueTime due, String rule) {
      if (found.size() < 2) {
        return found.stream().findFirst().map(n -> answer(n, due, rule));
      }
      List<NotedReport> section = found.stream().filter(this::sameHeading).toList();
      return section.size() == 1
          ? Optional.of(answer(section.get(0), due, "only report of the section"))
          : Answers.closest(found, words()).map(n -> answer(n, due, "closest subject"));
    }

    /** Of a list of reports of several sessions those of the due one alone answer. */
    private Answer answer(NotedReport noting, @Nullable DueTime due, String rule) {
      BodySession session = due == null ? null : due.session();
      boolean all = session == null || !noting.ofSession(session);
      Set<String> reports =
          noting.reports().stream()
              .filter(s -> all || Objects.equals(session, s.sitting()))
              .map(NotedReport.Symbol::iri)
              .collect(toSet());
      return new Answer(request, noting, reports, due, rule);
    }

    private boolean sameHeading(NotedReport noting) {
      Optional<String> heading = SeriesTitle.of(request.heading());
      return heading.isPresent() && heading.equals(SeriesTitle.of(noting.heading()));
    }

    /** The words that say what the report is to be on, with the title's where it is on the text. */
    private Set<String> words() {
      String subject = request.subject() == null ? "" : request.subject();
      boolean own = subject.isEmpty() || OWN_SUBJECT.matcher(subject).find();
      String title = own && asking.title() != null ? asking.title() : "";
      return Answers.words(String.join(" ", subject, request.words(), title));
    }

    /**
     * Whether the text is the first of its series that would show the answer. "The resumed session"
     * may come after a text of the session.
     */
    boolean shown(DueTime due) {
      return series
          && shows(text, due)
          && earlier.stream().noneMatch(e -> inSeries(e) && asking.before(e) && shows(e, due));
    }

    private boolean shows(Reports other, DueTime due) {
      BodySession session = due.session();
      BodySession sitting = other.sitting();
      if (session == null) {
        return due.by() != null && other.date() != null && other.date().isAfter(due.by());
      }
      int first = LATER_PART.matcher(request.words()).find() ? 1 : 0;
      return sitting != null
          && sitting.body().equals(session.body())
          && sitting.session() >= session.session() + first;
    }

    AnswerSearch search(DueTime due) {
      List<NotedReport> candidates = distinct(n -> mayAnswer(n, due));
      AnswerSearch.Result result = AnswerSearch.Result.NO_REPORT_NOTED;
      if (!request.noted()) {
        result = AnswerSearch.Result.ANSWER_NOT_NOTED;
      } else if (!candidates.isEmpty() || cites(due)) {
        result = AnswerSearch.Result.REPORT_MAY_ANSWER;
      } else if (text.seldomNotes()) {
        result = AnswerSearch.Result.REPORTS_SELDOM_NOTED;
      }
      return new AnswerSearch(request, due, result, candidates);
    }

    /** Whether the text cites what may be the report without taking note of it. */
    private boolean cites(DueTime due) {
      return text.cited().stream()
          .filter(s -> !s.iri().contains("/RES/") && !s.iri().contains("/DEC/"))
          .anyMatch(
              s ->
                  due.session() != null
                      ? Objects.equals(due.session(), s.sitting())
                      : s.year() != null && s.year() >= year);
    }

    /**
     * Whether a report is of the session, or may be of the reporter and is neither from before the
     * request nor of another session and for another resolution. Where no session decides, any
     * report from then on may be the answer: a panel's is requested of the Secretary-General who
     * appoints it (S/RES/1760 (2007), para. 1).
     */
    private boolean mayAnswer(NotedReport noting, DueTime due) {
      BodySession session = due.session();
      boolean reporter =
          noting.reporters().isEmpty()
              || request.reporters().isEmpty()
              || shared(noting.related(), request.reporters())
              || shared(noting.reporters(), request.reporters());
      boolean old =
          !noting.reports().isEmpty()
              && noting.reports().stream().allMatch(s -> s.year() != null && s.year() < year);
      boolean others = !noting.grounds().isEmpty() && !noting.grounds().contains(asking.iri());
      return session == null
          ? !old
          : noting.ofSession(session)
              || (reporter && !old && !(others && !noting.reports().isEmpty()));
    }
  }

  private boolean inSeries(Reports other) {
    return followed.contains(other.iri()) || other.sameTitle(text);
  }

  /** Of several reports the one whose subject has these words, where it is clearly the closest. */
  private static Optional<NotedReport> closest(List<NotedReport> notings, Set<String> asked) {
    List<NotedReport> sorted =
        notings.stream().sorted(Comparator.comparingDouble(n -> -alike(n, asked))).toList();
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
