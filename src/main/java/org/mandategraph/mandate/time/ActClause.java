package org.mandategraph.mandate.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.document.Span;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.reading.Reading;

/**
 * Where the times of an act are looked for.
 *
 * @param act the act
 * @param reading the paragraph
 * @param within the act's clause, or a sub-paragraph that goes on with it
 * @param basis what its times are counted from
 */
public record ActClause(Act act, Reading reading, Span within, TimeBasis basis) {
  /** Finds a pattern in the clause. */
  Matcher matcher(Pattern pattern) {
    return pattern.matcher(reading.text()).region(within.start(), within.end());
  }
}
