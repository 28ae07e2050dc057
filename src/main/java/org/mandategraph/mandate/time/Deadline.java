package org.mandategraph.mandate.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Body;
import org.mandategraph.document.Span;
import org.mandategraph.structure.FactId;

/**
 * When something is to be done: a session of a body, a day, or both where the session's days are
 * known.
 *
 * @param part id of the paragraph whose words say it
 * @param number counted from 1 in its paragraph
 * @param act id of the act it belongs to, such as {@code op34/act1}
 * @param body whose session it is, or null where the text means a body that is not known
 * @param session number of the session, or null where a day is given; the year for a body that
 *     counts its sessions by years
 * @param by the last day: the day stated, or the session's last day; null where it is not certain
 * @param words the words that say it
 * @param span the words in the paragraph's text
 * @param source the words in the source text
 * @param rule name of the rule that found it
 */
public record Deadline(
    String part,
    int number,
    FactId act,
    @Nullable Body body,
    @Nullable Integer session,
    @Nullable LocalDate by,
    String words,
    Span span,
    Span source,
    String rule) {
  /** Its part of the IRI. */
  public FactId id() {
    return new FactId(part, FactId.Kind.DEADLINE, number);
  }
}
