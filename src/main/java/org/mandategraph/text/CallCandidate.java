package org.mandategraph.text;

import java.util.Comparator;

/**
 * A number in a passage that may call a footnote.
 *
 * @param passage index of the passage
 * @param start position of the number, or of the blank before it
 * @param end position behind the number
 * @param number the footnote's
 * @param glued whether no blank is before it
 */
record CallCandidate(int passage, int start, int end, int number, boolean glued) {
  /** The order of the text. */
  static final Comparator<CallCandidate> IN_TEXT =
      Comparator.comparingInt(CallCandidate::passage).thenComparingInt(CallCandidate::start);
}
