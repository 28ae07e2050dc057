package org.mandategraph.lineage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is compared.
 *
 * @param iri its IRI
 * @param id its part of the IRI below {@code id/}
 * @param draft whether it waits to be adopted
 * @param body the organ that adopts it, or null
 * @param session number of the session, or null
 * @param title its title, or null
 * @param date of adoption; a draft's of distribution; null where it gives none
 * @param cited IRIs of the documents it cites
 * @param origins IRIs of the documents it came from: drafts and committee reports
 * @param paragraphs in reading order
 * @param traits of its series
 */
public record ComparedDocument(
    String iri,
    String id,
    boolean draft,
    @Nullable String body,
    @Nullable Integer session,
    @Nullable String title,
    @Nullable LocalDate date,
    Set<String> cited,
    Set<String> origins,
    List<ComparedParagraph> paragraphs,
    SeriesTraits traits) {
  /** Earlier texts first; those without a date before all, those of one day by their id. */
  static final Comparator<ComparedDocument> BY_DATE =
      Comparator.comparing(
              ComparedDocument::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(ComparedDocument::id);

  /** A text with the traits that its paragraphs have. */
  public ComparedDocument(
      String iri,
      String id,
      boolean draft,
      @Nullable String body,
      @Nullable Integer session,
      @Nullable String title,
      @Nullable LocalDate date,
      Set<String> cited,
      Set<String> origins,
      List<ComparedParagraph> paragraphs) {
    this(
        iri,
        id,
        draft,
        body,
        session,
        title,
        date,
        cited,
        origins,
        paragraphs,
        SeriesTraits.of(id, SeriesTitle.of(title).isPresent(), paragraphs));
  }

  /** Copies the collections. */
  public ComparedDocument {
    cited = Set.copyOf(cited);
    origins = Set.copyOf(origins);
    paragraphs = List.copyOf(paragraphs);
  }

  /** What its title shares with those of its series; null where it has none. */
  public @Nullable String seriesTitle() {
    return SeriesTitle.of(title).orElse(null);
  }
}
