package org.mandategraph.structure;

import java.util.List;
import org.mandategraph.text.Passage;

/**
 * A document's passages, by the part of the document that they are in.
 *
 * @param cover what is before the text
 * @param text from behind the enacting formula ("The General Assembly,") to the closing lines
 * @param lettered the parts A, B, … of a resolution that has such; the text is then empty
 * @param closing meeting, date and vote below the text
 * @param annexes the annexes, each from behind its heading
 * @param furniture running heads and feet
 */
record DocumentParts(
    List<Passage> cover,
    List<Passage> text,
    List<DivisionText> lettered,
    List<Passage> closing,
    List<DivisionText> annexes,
    List<Passage> furniture) {

  /**
   * A text with paragraphs of its own.
   *
   * @param division what it is
   * @param passages its text
   */
  record DivisionText(Division division, List<Passage> passages) {}
}
