package org.mandategraph.mandate.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Body;
import org.mandategraph.document.Span;

/**
 * Words that say when something is to be done, before they are tied to an act.
 *
 * @param body whose session it is, or null
 * @param session number of the session, or null
 * @param by the last day, or null where it is not certain
 * @param span the words in the paragraph's text
 * @param rule name of the rule that found it
 */
record TimePhrase(
    @Nullable Body body,
    @Nullable Integer session,
    @Nullable LocalDate by,
    Span span,
    String rule) {
  /** A day. */
  static TimePhrase day(@Nullable LocalDate by, Span span, String rule) {
    return new TimePhrase(null, null, by, span, rule);
  }
}
