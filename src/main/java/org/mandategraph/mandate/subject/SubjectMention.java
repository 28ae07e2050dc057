package org.mandategraph.mandate.subject;

import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Subject;
import org.mandategraph.document.Span;
import org.mandategraph.structure.FactId;

/**
 * A place that names a subject: the title, or a paragraph.
 *
 * @param part id of the paragraph; null where the title names it
 * @param number counted from 1 in its part
 * @param subject what is named
 * @param span the naming words in the paragraph's text, or in the title
 * @param text the naming words
 * @param rule name of the rule that found it
 */
public record SubjectMention(
    @Nullable String part, int number, Subject subject, Span span, String text, String rule) {
  /** Its part of the IRI. */
  public FactId id() {
    return new FactId(part, FactId.Kind.SUBJECT, number);
  }
}
