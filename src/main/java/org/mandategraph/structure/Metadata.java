package org.mandategraph.structure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.DocumentSymbol;

/**
 * What a document says of itself on its cover and at its end. A field that the document does not
 * give is null or empty.
 *
 * @param symbol its symbol
 * @param kind resolution, draft resolution, …
 * @param body symbol of the organ that adopts it: {@code A}, {@code S}, {@code E}, {@code A/HRC}
 * @param committee symbol part of the committee a draft is before, such as {@code C.3}
 * @param session number of the session
 * @param title title without symbol and number
 * @param agendaItems numbers of the agenda items, as printed
 * @param committeeReports reports that the cover names as the text's origin
 * @param amends drafts that an amendment is to change
 * @param sponsors States and groups that submit a draft
 * @param distributed date of distribution
 * @param adopted date of adoption
 * @param plenaryMeeting number of the meeting that adopted it
 * @param jobNumber job number, such as {@code 09-47257}
 * @param language language of the text, ISO 639-1
 * @param keywords subjects that mark-up files it under
 * @param votes the recorded vote, where mark-up gives it
 * @param steps its way to adoption, where mark-up gives it
 */
public record Metadata(
    @Nullable DocumentSymbol symbol,
    DocumentKind kind,
    @Nullable String body,
    @Nullable String committee,
    @Nullable Integer session,
    @Nullable String title,
    List<String> agendaItems,
    List<Sourced<DocumentSymbol>> committeeReports,
    List<Sourced<DocumentSymbol>> amends,
    List<String> sponsors,
    @Nullable LocalDate distributed,
    @Nullable LocalDate adopted,
    @Nullable Integer plenaryMeeting,
    @Nullable String jobNumber,
    String language,
    List<Keyword> keywords,
    List<Vote> votes,
    List<Step> steps) {
  /** Copies the lists. */
  public Metadata {
    agendaItems = List.copyOf(agendaItems);
    committeeReports = List.copyOf(committeeReports);
    amends = List.copyOf(amends);
    sponsors = List.copyOf(sponsors);
    keywords = List.copyOf(keywords);
    votes = List.copyOf(votes);
    steps = List.copyOf(steps);
  }

  /** The day that the text speaks of as its own: when it was adopted, else distributed; or null. */
  public @Nullable LocalDate day() {
    return adopted == null ? distributed : adopted;
  }
}
