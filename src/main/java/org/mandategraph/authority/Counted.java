package org.mandategraph.authority;

import java.util.List;

/**
 * What a text counts: States parties, persons, dollars.
 *
 * @param term its names, as they follow a number
 * @param predicateForms what may follow a number of States and says what these have done, such as
 *     {@code have ratified}
 */
public record Counted(Term term, List<String> predicateForms) {
  /** Copies the list. */
  public Counted {
    predicateForms = List.copyOf(predicateForms);
  }
}
