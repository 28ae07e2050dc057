package org.mandategraph.mandate.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.document.Span;
import org.mandategraph.structure.FactId;

/**
 * A place where a text takes note of a report, welcomes it or has considered it.
 *
 * @param part id of the paragraph
 * @param number counted from 1 in its paragraph
 * @param reporters those whose report it is; empty where the vocabulary does not know them
 * @param reports symbols of the report, in the text or in the footnote called behind it; several
 *     where one note names several; empty where there is none
 * @param pursuantTo the resolutions in accordance with which, or on whose implementation, it was
 *     prepared
 * @param subject what the report is on, or its title, or null
 * @param date the day that the text gives the report: "the report of the Secretary-General of 12
 *     May 2004"; null where it gives none
 * @param words the words that name the report
 * @param span the words in the paragraph's text
 * @param source the words in the source text
 * @param rule name of the rule that found the symbol
 */
public record ReportMention(
    String part,
    int number,
    List<Actor> reporters,
    List<DocumentSymbol> reports,
    List<Ground> pursuantTo,
    @Nullable String subject,
    @Nullable LocalDate date,
    String words,
    Span span,
    Span source,
    String rule) {
  /**
   * A resolution that a report answers.
   *
   * @param resolution its symbol
   * @param locator the paragraph that asked for the report, such as {@code para. 12}, or null
   */
  public record Ground(DocumentSymbol resolution, @Nullable String locator) {}

  /** Copies the lists. */
  public ReportMention {
    reporters = List.copyOf(reporters);
    reports = List.copyOf(reports);
    pursuantTo = List.copyOf(pursuantTo);
  }

  /** The same by others. */
  ReportMention by(List<Actor> authors) {
    return new ReportMention(
        part, number, authors, reports, pursuantTo, subject, date, words, span, source, rule);
  }

  /** Its part of the IRI. */
  public FactId id() {
    return new FactId(part, FactId.Kind.NOTING, number);
  }
}
