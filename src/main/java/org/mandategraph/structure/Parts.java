package org.mandategraph.structure;

import java.util.List;
import org.mandategraph.text.Passage;

/**
 * A document's passages by where they stand.
 *
 * @param cover what stands before the text
 * @param text from behind the enacting formula ("The General Assembly,") to the closing lines
 * @param closing meeting, date and vote below the text
 * @param annexes the annexes, each from behind its heading
 * @param furniture running heads and feet
 */
record Parts(
    List<Passage> cover,
    List<Passage> text,
    List<Passage> closing,
    List<Annex> annexes,
    List<Passage> furniture) {

  /**
   * An annex.
   *
   * @param id {@code annex1}, counted
   * @param passages its text
   */
  record Annex(String id, List<Passage> passages) {}
}
