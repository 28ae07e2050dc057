package org.mandategraph.mandate.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.document.Span;
import org.mandategraph.mandate.time.Deadline;
import org.mandategraph.mandate.time.Recurrence;
import org.mandategraph.structure.FactId;

/**
 * A report that an act asks for: a report, an update, a briefing, or recommendations to a body. One
 * act may ask for several.
 *
 * @param part id of the paragraph whose words ask: the act's, or one of its sub-paragraphs
 * @param number counted from 1 in its paragraph
 * @param act id of the act that asks, such as {@code op34/act1}
 * @param reporters those who are to report; empty where the vocabulary does not know them
 * @param reporterWords the words that name them all, where the vocabulary does not have every one
 *     exactly; else null
 * @param to those to be reported to, or through whom the report comes; empty where the vocabulary
 *     does not know them
 * @param deadlines when; empty where the text does not say
 * @param recurrences how often; empty where the text does not say
 * @param subject what on, in the paragraph's words, or null
 * @param words from "submit" or "report" to the end of what is asked
 * @param span the words in the paragraph's text
 * @param source the words in the source text
 * @param rule name of the rule that found it
 */
public record ReportRequest(
    String part,
    int number,
    FactId act,
    List<Actor> reporters,
    @Nullable String reporterWords,
    List<Actor> to,
    List<Deadline> deadlines,
    List<Recurrence> recurrences,
    @Nullable String subject,
    String words,
    Span span,
    Span source,
    String rule) {
  /** Copies the lists. */
  public ReportRequest {
    reporters = List.copyOf(reporters);
    to = List.copyOf(to);
    deadlines = List.copyOf(deadlines);
    recurrences = List.copyOf(recurrences);
  }

  /** Its part of the IRI. */
  public FactId id() {
    return new FactId(part, FactId.Kind.REQUEST, number);
  }
}
