package org.mandategraph.mandate.time;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Body;
import org.mandategraph.reading.Reading;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Paragraph;

/**
 * What the times of a paragraph are counted from.
 *
 * @param organ the body that speaks, or null where it is not known
 * @param session its session, or null
 * @param day day of adoption, or of distribution for a draft; null where the text gives none
 * @param mandateEnd the day until which the text sets a mandate, or null
 */
public record TimeBasis(
    @Nullable Body organ,
    @Nullable Integer session,
    @Nullable LocalDate day,
    @Nullable LocalDate mandateEnd) {
  private static final Pattern DRAFT = Pattern.compile("d[rd][0-9]");
  private static final String ASSEMBLY = "A";

  /**
   * The basis of a paragraph. A draft in an annex is for the Assembly, whatever text it is in; who
   * speaks in any other annex is not known.
   */
  public static TimeBasis of(
      Metadata m, Paragraph p, Reading reading, @Nullable LocalDate mandateEnd) {
    LocalDate day = m.day();
    Body organ = reading.organ();
    if (p.annex() == null) {
      return new TimeBasis(organ, m.session(), day, mandateEnd);
    }
    boolean draft = DRAFT.matcher(p.annex()).lookingAt();
    if (!draft || organ == null || !organ.symbol().equals(ASSEMBLY)) {
      return new TimeBasis(null, null, day, null);
    }
    return new TimeBasis(organ, ASSEMBLY.equals(m.body()) ? m.session() : null, day, null);
  }

  /** Whether a day is not over yet; true where the text has no day of its own. */
  boolean ahead(LocalDate by) {
    return day == null || !by.isBefore(day);
  }
}
