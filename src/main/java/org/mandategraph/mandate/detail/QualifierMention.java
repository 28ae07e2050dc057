package org.mandategraph.mandate.detail;

import java.util.List;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Term;
import org.mandategraph.document.Span;

/**
 * A condition, means or manner that an act attaches to what it asks: "within existing resources",
 * "in consultation with Member States".
 *
 * @param qualifier what kind it is
 * @param span its words in the paragraph's text
 * @param source its words in the source text
 * @param with with whom, where it is a manner of working together; empty where nobody is named
 * @param rule name of the rule that found it
 */
public record QualifierMention(
    Term qualifier, Span span, Span source, List<Actor> with, String rule) {
  /** Copies the list. */
  public QualifierMention {
    with = List.copyOf(with);
  }
}
