package org.mandategraph.lineage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;

/**
 * The report given after the latest text on the same matter that asks its author for one, where
 * texts have no sessions: near the day at which it was due (S/RES/1797 (2008) notes that of 14
 * November 2007, due by 15 November: S/RES/1756 (2007), para. 23), or while what is asked for again
 * and again is in force (S/RES/2113 (2013) and the reports every 90 days of S/RES/2063 (2012)).
 */
final class LatestRequest implements AnswerRule {
  /** So many days before the day at which it was due, a report may be given. */
  private static final int DAYS_EARLY = 31;

  /** So many days after it. */
  private static final int DAYS_LATE = 35;

  /** So many days before or after it, where texts have one name in common. */
  private static final int DAYS_AROUND = 10;

  /** So long after such a report, it is taken note of. */
  private static final int MONTHS_RECENT = 6;

  /** So long after a request for reports again and again, they are its answers. */
  private static final int MONTHS_AGAIN = 24;

  /** So long after a request for one report without a day, it is its answer. */
  private static final int MONTHS_ONCE = 13;

  /** So old are the reports that texts take note of, at most; older ones are mentioned. */
  private static final int MONTHS_OLD = 12;

  /** The year and the number of a symbol. */
  private static final Pattern NUMBER = Patterns.compile("/((?:19|20)[0-9]{2})/([0-9]{1,5})");

  private static final Pattern AGAIN = Language.ENGLISH.compile("\\b${lineage.again}\\b");

  @Override
  public String name() {
    return "latest request on the matter";
  }

  @Override
  public List<NotedReport> find(DueReport report) {
    boolean same = report.onSameMatter();
    if (!(same || report.text().sharesName(report.asking())) || !report.request().noted()) {
      return List.of();
    }
    return report.ofReporter(
        n ->
            (same || isOfTheDay(n, report))
                && (n.grounds().isEmpty() || n.grounds().contains(report.asking().iri()))
                && GivenDays.of(n, report.text().text()).filter(d -> fits(d, report)).isPresent()
                && (n.date() != null || isClear(n, report))
                && report.onMatter(n));
  }

  /**
   * Whether it is a recent report given on about the day at which it was due. Texts that have one
   * name in common alone are on the same matter where one notes what the other asked for: that of 8
   * August 2006 on Timor-Leste (S/RES/1704 (2006)), due by 7 August (S/RES/1690 (2006), para. 5).
   */
  private static boolean isOfTheDay(NotedReport noting, DueReport report) {
    LocalDate by = report.by();
    LocalDate given = noting.date();
    LocalDate noted = report.text().text().date();
    return by != null
        && given != null
        && noted != null
        && Math.abs(ChronoUnit.DAYS.between(by, given)) <= DAYS_AROUND
        && noted.isBefore(given.plusMonths(MONTHS_RECENT))
        && !isAskedOnTheMatter(report, noted);
  }

  /**
   * Whether a text that is clearly on the same matter asks the reporter for reports: those that a
   * text on Abyei notes (S/RES/2230 (2015)) are not those on South Sudan (S/RES/2187 (2014)).
   */
  private static boolean isAskedOnTheMatter(DueReport report, LocalDate noted) {
    LocalDate from = noted.minusMonths(MONTHS_ONCE);
    NotingText text = report.text();
    return text.earlier().stream()
        .filter(e -> text.onSameMatter(e) && e.date() != null && e.date().isAfter(from))
        .flatMap(e -> e.asked().stream())
        .anyMatch(r -> r.noted() && report.sameReporter(r));
  }

  /**
   * Of reports without a day the last is the one due at a time: "the interim and final reports
   * (S/2009/253 and S/2009/603)" (S/RES/1896 (2009)). Of what comes again and again it is the only
   * one, or the one whose subject says so.
   */
  private static boolean isClear(NotedReport noting, DueReport report) {
    List<NotedReport> all = report.ofReporter(n -> !n.reports().isEmpty());
    return isAgain(report.request())
        ? all.size() <= 1 || noting.subject() != null
        : all.stream().noneMatch(n -> number(n) > number(noting));
  }

  /** Larger of what was issued later: {@code S/2009/603}. */
  private static long number(NotedReport noting) {
    return noting.reports().stream()
        .map(s -> NUMBER.matcher(s.iri()))
        .filter(Matcher::find)
        .mapToLong(m -> Long.parseLong(m.group(1)) * 1_000_000 + Long.parseLong(m.group(2)))
        .max()
        .orElse(0);
  }

  private static boolean fits(GivenDays given, DueReport report) {
    LocalDate asked = Objects.requireNonNull(report.asking().date());
    if (!given.last().isAfter(asked)) {
      return false;
    }
    if (report.by() != null) {
      return isNear(given, report.by()) && isNearest(given, report);
    }
    LocalDate noted = Objects.requireNonNull(report.text().text().date());
    AskedReport request = report.request();
    int months = isAgain(request) ? MONTHS_AGAIN : MONTHS_ONCE;
    return (request.recurring() || isTimed(report) || (isAgain(request) && !recurs(report)))
        && given.first().isBefore(asked.plusMonths(months))
        && !given.last().isBefore(noted.minusMonths(MONTHS_OLD))
        && isAlone(report)
        && !isDueOtherwise(given, report)
        && !isReplaced(given, report);
  }

  /** "Before the end of the present mandate". */
  private static boolean isTimed(DueReport report) {
    return report.due() != null && report.due().deadline() != null;
  }

  /** Whether the reporter is asked for reports at intervals: "regularly" means something else. */
  private static boolean recurs(DueReport report) {
    LocalDate asked = Objects.requireNonNull(report.asking().date());
    LocalDate from = asked.minusMonths(MONTHS_AGAIN);
    return requests(report, e -> e.date() != null && e.date().isAfter(from))
        .anyMatch(AskedReport::recurring);
  }

  private static boolean isAgain(AskedReport request) {
    return request.recurring() || AGAIN.matcher(request.words()).find();
  }

  private static boolean isNear(GivenDays given, LocalDate by) {
    return !given.last().isBefore(by.minusDays(DAYS_EARLY))
        && !given.first().isAfter(by.plusDays(DAYS_LATE));
  }

  /** Whether no other report of the reporter was due at a nearer day. */
  private static boolean isNearest(GivenDays given, DueReport report) {
    long own = given.distance(Objects.requireNonNull(report.by()));
    return days(report).noneMatch(d -> given.distance(d) < own);
  }

  /** Whether a report of the reporter was due at about that day. */
  private static boolean isDueOtherwise(GivenDays given, DueReport report) {
    return days(report).anyMatch(d -> isNear(given, d));
  }

  private static Stream<LocalDate> days(DueReport report) {
    return requests(report, e -> true)
        .flatMap(r -> r.due().stream())
        .map(DueTime::by)
        .filter(Objects::nonNull);
  }

  /** Whether its text asks the reporter for no other such report. */
  private static boolean isAlone(DueReport report) {
    return report.alone(
        r -> r.noted() && (isAgain(r) || !isAgain(report.request())) && isWithoutDay(r));
  }

  private static boolean isWithoutDay(AskedReport request) {
    return request.due().stream().allMatch(d -> d.by() == null);
  }

  /** Whether a later text asks for it anew before it was given. */
  private static boolean isReplaced(GivenDays given, DueReport report) {
    AskedReport own = report.request();
    SubjectWords words = report.text().words(own);
    return requests(report, e -> report.asking().before(e) && given.isAfter(e.date()))
        .anyMatch(r -> r.recurring() || !own.recurring() || words.alike(report.text().words(r)));
  }

  /** What texts on the matter ask of the reporter. */
  private static Stream<AskedReport> requests(DueReport report, Predicate<Reports> texts) {
    NotingText noting = report.text();
    return noting.earlier().stream()
        .filter(
            e ->
                (noting.onSameMatter(e) || (!report.onSameMatter() && noting.sharesName(e)))
                    && texts.test(e))
        .flatMap(e -> e.asked().stream())
        .filter(r -> r.noted() && report.sameReporter(r));
  }
}
