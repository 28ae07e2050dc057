package org.mandategraph.mandate.verb;

import org.jspecify.annotations.Nullable;
import org.mandategraph.reading.Reading;

/** A way in which a paragraph acts. */
interface VerbRule {
  /**
   * The act whose verb starts at this token, or null.
   *
   * @param last the token behind the act before; the phrase starts there or later
   */
  @Nullable VerbPhrase at(Reading reading, int token, int last);
}
