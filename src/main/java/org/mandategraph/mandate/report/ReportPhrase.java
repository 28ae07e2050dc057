package org.mandategraph.mandate.report;

import org.mandategraph.document.Span;

/**
 * Words that ask for a report.
 *
 * @param span from the verb to the end of what is asked
 * @param object end of the words that make it a report
 * @param needs what else must be said to make it a request
 * @param rule name of the rule
 */
record ReportPhrase(Span span, int object, Needs needs, String rule) {
  /** What else must be said. */
  enum Needs {
    /** Nothing: a report is asked for, whoever receives it. */
    NOTHING,
    /** To whom: information may be given to anybody. */
    BODY,
    /** When: "the report" may be one that is there already. */
    TIME
  }
}
