package org.mandategraph.authority;

import java.util.List;

/**
 * A kind of thing that acts ask for: a report, a meeting, a fund.
 *
 * @param term its names, as they end the object of a verb such as "submit"
 * @param bareForms those of its names that may stand without an article
 * @param verbForms verbs that ask for it by themselves, such as {@code report}
 */
public record Deliverable(Term term, List<String> bareForms, List<String> verbForms) {
  /** Copies the lists. */
  public Deliverable {
    bareForms = List.copyOf(bareForms);
    verbForms = List.copyOf(verbForms);
  }
}
