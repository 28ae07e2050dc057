package org.mandategraph.mandate;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.structure.DocumentKind;
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
  private static final Pattern DRAFT = Pattern.compile("d[rd][0-9]");

  /**
   * The setting of a paragraph. A draft in a document of the Assembly is for the Assembly; one in a
   * resolution of another body is recommended to it: those of the Economic and Social Council carry
   * drafts for the Assembly. Who speaks in any other annex is not known.
   */
  static Setting of(Metadata m, Paragraph p, Authorities authorities) {
    LocalDate day = m.adopted() == null ? m.distributed() : m.adopted();
    Body own = authorities.bodyOf(m.body()).orElse(null);
    String annex = p.annex();
    Body assembly = authorities.body("general-assembly");
    boolean draft = annex != null && DRAFT.matcher(annex).lookingAt();
    if (annex == null || (draft && assembly.equals(own))) {
      return new Setting(own, m.session(), day);
    }
    boolean recommended = draft && m.kind() == DocumentKind.RESOLUTION;
    return new Setting(recommended ? assembly : null, null, day);
  }
}
