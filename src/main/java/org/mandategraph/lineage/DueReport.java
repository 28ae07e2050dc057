package org.mandategraph.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.language.Language;

/**
 * A requested report that was due at one time, and a later text that may take note of it.
 *
 * @param text the later text
 * @param asking the text that requests the report
 * @param request the request
 * @param due when it was due, or null where the request names no time
 */
record DueReport(NotingText text, Reports asking, AskedReport request, @Nullable DueTime due) {
  /** Subjects that are the text's own: "the implementation of the present resolution". */
  private static final Pattern OWN_SUBJECT =
      Language.ENGLISH.compile("\\b${lineage.own-subjects}\\b");

  /** Behind it, the subject that was noted goes on with other things. */
  private static final Pattern DATED = Language.ENGLISH.compile(",? ${report.dated} (?=[0-9])");

  /** The session at which it was due, or null. */
  @Nullable BodySession session() {
    return due == null ? null : due.session();
  }

  /** The last day on which it was due, or null where that is not certain. */
  @Nullable LocalDate by() {
    return due == null ? null : due.by();
  }

  /** Whether the session at which it was due is that of the later text. */
  boolean dueHere() {
    BodySession session = session();
    return session != null && session.equals(text.text().sitting());
  }

  /** Whether the later text goes on with the series of the one that asks. */
  boolean inSeries() {
    return text.follows(asking);
  }

  /** Whether neither text has a session, and they have a name in common or are of one series. */
  boolean onSameMatter() {
    return text.onSameMatter(asking);
  }

  /**
   * Whether a report is on what it was to be on, or on what the text is about. One on children in
   * the same country is another (S/RES/1784 (2007)).
   */
  boolean onMatter(NotedReport noting) {
    String subject = noting.subject() == null ? "" : noting.subject();
    SubjectWords on = SubjectWords.of(DATED.split(subject, 2)[0]).withoutCommonNames();
    return on.words().isEmpty() || on.shareIn(matter()) >= SubjectWords.ALIKE;
  }

  private SubjectWords matter() {
    return SubjectWords.of(
        String.join(
            " ",
            request.subject() == null ? "" : request.subject(),
            request.words(),
            String.join(" ", asking.names())));
  }

  /**
   * Whether it is the only one of the requested reports of its reporter of which that is true.
   *
   * @param others what is asked of the reports
   */
  boolean alone(Predicate<AskedReport> others) {
    return asking.asked().stream().filter(this::sameReporter).filter(others).count() == 1;
  }

  /** Whether another request is to the same reporter. */
  boolean sameReporter(AskedReport other) {
    return !Collections.disjoint(other.reporters(), request.reporters());
  }

  /** The noted reports of the reporter that fit, each once; else those of its relatives. */
  List<NotedReport> ofReporter(Predicate<NotedReport> fits) {
    List<NotedReport> own =
        noted(n -> !Collections.disjoint(n.reporters(), request.reporters()) && fits.test(n));
    return own.isEmpty()
        ? noted(n -> !Collections.disjoint(n.related(), request.reporters()) && fits.test(n))
        : own;
  }

  /**
   * The noted reports that fit and were not there when the report was requested; of each the place
   * that names most.
   */
  List<NotedReport> noted(Predicate<NotedReport> fits) {
    Set<String> known = asking.reportsNoted();
    List<NotedReport> found = new ArrayList<>();
    text.text().noted().stream()
        .filter(n -> n.reports().isEmpty() || !known.containsAll(n.iris()))
        .map(n -> n.without(known))
        .filter(fits)
        .sorted(Comparator.comparingInt(n -> -n.reports().size()))
        .filter(n -> found.stream().noneMatch(f -> f.contains(n)))
        .forEach(found::add);
    return found;
  }

  /** Whether a paragraph is one of the text that asks. */
  boolean isInAsking(String paragraph) {
    return paragraph.startsWith(asking.iri() + "/");
  }

  /** Whether a paragraph, or a part of it, asks for the report. */
  boolean isAskedIn(String paragraph) {
    String part = request.part();
    return part.equals(paragraph) || part.startsWith(paragraph + ".");
  }

  /** Whether it is to be on the text that requests it. */
  boolean onText() {
    return request.subject() == null || OWN_SUBJECT.matcher(request.subject()).find();
  }

  /** The words that say what it is to be on, with the title's where it is on the text. */
  SubjectWords subject() {
    return SubjectWords.of(
        String.join(
            " ",
            request.subject() == null ? "" : request.subject(),
            request.words(),
            onText() && asking.title() != null ? asking.title() : ""));
  }

  /** Other reports that the same text requests of the same reporter for the same session. */
  List<DueReport> others() {
    return asking.asked().stream()
        .filter(r -> !r.equals(request) && r.noted() && sameReporter(r))
        .flatMap(r -> r.due().stream().map(d -> new DueReport(text, asking, r, d)))
        .filter(r -> Objects.equals(r.session(), session()))
        .toList();
  }
}
