package org.mandategraph.mandate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Paragraph;

/**
 * What a text's times are counted from.
 *
 * @param own the body that speaks, or null where it is not known
 * @param session its session, or null
 * @param day day of adoption, or of distribution for a draft; null where the text gives none
 */
record Setting(@Nullable Body own, @Nullable Integer session, @Nullable LocalDate day) {
  /**
   * The setting of a paragraph. A draft that another body is recommended to adopt speaks for that
   * body: a text of the Economic and Social Council carries drafts for the Assembly. Who speaks in
   * any other annex is not known.
   */
  static Setting of(Metadata m, Paragraph p, Authorities authorities) {
    LocalDate day = m.adopted() == null ? m.distributed() : m.adopted();
    String annex = p.annex();
    if (annex != null) {
      return new Setting(annex.startsWith("draft") ? authorities.body("ga") : null, null, day);
    }
    Body own =
        authorities.bodies().stream()
            .filter(b -> b.symbol().equals(m.body()))
            .findFirst()
            .orElse(null);
    return new Setting(own, m.session(), day);
  }
}
