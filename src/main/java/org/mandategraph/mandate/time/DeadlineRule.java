package org.mandategraph.mandate.time;

import java.util.List;

/** Finds times of one kind. */
interface DeadlineRule {
  /**
   * The times in a clause.
   *
   * @param found what the rules before it have found
   */
  List<TimePhrase> find(ActClause clause, List<TimePhrase> found);
}
