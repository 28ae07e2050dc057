package org.mandategraph.lineage;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report that a later text takes note of, as it is compared with the requested ones.
 *
 * @param iri of the noting
 * @param reporters IRIs of its authors; empty where they are not known
 * @param related IRIs of actors whose name is part of an author's or contains it: the Special
 *     Rapporteur of one on the right to food
 * @param reports what each of its symbols says; empty where the text gives none
 * @param grounds IRIs of the resolutions that it was prepared pursuant to
 * @param groundParts IRIs of their paragraphs, where the text names them
 * @param subject what it is on, or null
 * @param heading the heading above the paragraph, or null
 * @param date the day that the text gives it, or null
 * @param contents whether what is noted is in the report: "the proposals contained in the report"
 */
public record NotedReport(
    String iri,
    Set<String> reporters,
    Set<String> related,
    List<Symbol> reports,
    Set<String> grounds,
    Set<String> groundParts,
    @Nullable String subject,
    @Nullable String heading,
    @Nullable LocalDate date,
    boolean contents) {
  /**
   * The symbol of a report.
   *
   * @param iri of the report
   * @param sitting the session that it names: {@code A/66/303} is a document of the sixty-sixth
   *     session of the Assembly; null where it names none
   * @param year that it names, or in which that session opens; null where that is not known
   */
  public record Symbol(String iri, @Nullable BodySession sitting, @Nullable Integer year) {}

  /** Copies the collections. */
  public NotedReport {
    reporters = Set.copyOf(reporters);
    related = Set.copyOf(related);
    reports = List.copyOf(reports);
    grounds = Set.copyOf(grounds);
    groundParts = Set.copyOf(groundParts);
  }

  /** IRIs of the reports. */
  Set<String> iris() {
    return reports.stream().map(Symbol::iri).collect(toSet());
  }

  boolean ofSession(BodySession session) {
    return reports.stream().anyMatch(s -> session.equals(s.sitting()));
  }

  /** Whether another place names the same reports, or fewer of them. */
  boolean contains(NotedReport other) {
    return other.reports.isEmpty()
        ? equals(other) || sameDay(other)
        : iris().containsAll(other.iris());
  }

  /** "The report of 20 July 2000" again, without its symbol (S/RES/1310 (2000), para. 1). */
  boolean sameDay(NotedReport other) {
    return date != null && date.equals(other.date) && reporters.equals(other.reporters);
  }

  /** The words that say what it is on. */
  SubjectWords subjectWords() {
    return SubjectWords.of(subject == null ? "" : subject);
  }

  /** Without the reports that were there before. */
  NotedReport without(Set<String> known) {
    return new NotedReport(
        iri,
        reporters,
        related,
        reports.stream().filter(s -> !known.contains(s.iri())).toList(),
        grounds,
        groundParts,
        subject,
        heading,
        date,
        contents);
  }
}
