package org.mandategraph.mandate.detail;

import org.mandategraph.authority.Term;
import org.mandategraph.document.Span;

/**
 * A thing that an act asks for: "to submit … a report", "to convene … a meeting".
 *
 * @param deliverable what kind it is
 * @param span its words in the paragraph's text
 * @param source its words in the source text
 * @param rule name of the rule that found it
 */
public record DeliverableMention(Term deliverable, Span span, Span source, String rule) {}
