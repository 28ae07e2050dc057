package org.mandategraph.lineage;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reports that a text requests and takes note of, as far as lineage needs them.
 *
 * @param iri of the text
 * @param draft whether it waits to be adopted
 * @param sitting the session it was adopted at, or null
 * @param title its title as {@link SeriesTitle} folds it, or null
 * @param names the names that a text without a title uses most, as {@link LeadingNames} finds them
 * @param date of adoption; a draft's of distribution; null where it gives none
 * @param asked the reports it requests, in reading order
 * @param noted the reports it takes note of, in reading order
 * @param cited other documents than resolutions that it cites, which may be reports
 * @param seldomNotes whether texts of its organ seldom take note of the reports that they request
 */
public record Reports(
    String iri,
    boolean draft,
    @Nullable BodySession sitting,
    @Nullable String title,
    Set<String> names,
    @Nullable LocalDate date,
    List<AskedReport> asked,
    List<NotedReport> noted,
    List<NotedReport.Symbol> cited,
    boolean seldomNotes) {
  /** So many names two texts about the same have in common, at least. */
  private static final int NAMES_IN_COMMON = 2;

  /** Copies the collections. */
  public Reports {
    names = Set.copyOf(names);
    asked = List.copyOf(asked);
    noted = List.copyOf(noted);
    cited = List.copyOf(cited);
  }

  boolean before(Reports other) {
    return date != null && other.date != null && date.isBefore(other.date);
  }

  boolean sameTitle(Reports other) {
    return title != null && title.equals(other.title);
  }

  /** Whether both are about the same: one name may be that of two things, as of an agreement. */
  boolean sharesNames(Reports other) {
    return names.stream().filter(other.names::contains).count() >= NAMES_IN_COMMON;
  }

  /** Whether both name the same thing, if only one: a country or a mission. */
  boolean sharesName(Reports other) {
    return names.stream().anyMatch(other.names::contains);
  }

  /** IRIs of the reports it takes note of. */
  Set<String> reportsNoted() {
    return noted.stream().flatMap(n -> n.iris().stream()).collect(toSet());
  }
}
