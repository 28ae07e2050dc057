package org.mandategraph.lineage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reports that a text requests and takes note of, as far as lineage needs them.
 *
 * @param iri of the text
 * @param draft whether it waits to be adopted
 * @param sitting the session it was adopted at, or null
 * @param title its title as {@link SeriesTitle} folds it, or null
 * @param date of adoption; a draft's of distribution; null where it gives none
 * @param asked the reports it requests, in reading order
 * @param noted the reports it takes note of, in reading order
 */
public record Reports(
    String iri,
    boolean draft,
    @Nullable BodySession sitting,
    @Nullable String title,
    @Nullable LocalDate date,
    List<AskedReport> asked,
    List<NotedReport> noted) {
  /** Copies the lists. */
  public Reports {
    asked = List.copyOf(asked);
    noted = List.copyOf(noted);
  }

  boolean before(Reports other) {
    return date != null && other.date != null && date.isBefore(other.date);
  }
}
