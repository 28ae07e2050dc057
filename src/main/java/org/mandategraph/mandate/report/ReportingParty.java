package org.mandategraph.mandate.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;

/**
 * Who is to report.
 *
 * @param actors those whom the vocabulary knows
 * @param words the words that name them all, where the vocabulary does not have every one exactly:
 *     "the leadership of ISAF" (S/RES/1833 (2008), para. 6); else null
 */
record ReportingParty(List<Actor> actors, @Nullable String words) {
  /** Nobody is named. */
  static final ReportingParty NOBODY = new ReportingParty(List.of(), null);

  /** Copies the list. */
  ReportingParty {
    actors = List.copyOf(actors);
  }

  /** Actors that the vocabulary knows exactly. */
  static ReportingParty of(List<Actor> actors) {
    return new ReportingParty(actors, null);
  }

  boolean isNobody() {
    return actors.isEmpty() && words == null;
  }
}
