package org.mandategraph.structure;

import java.util.regex.Pattern;
import org.mandategraph.text.Passage;

/** Tells a heading from a paragraph. */
final class Heading {
  /** A sentence ends, or goes on below, with one of these in its script; a heading does not. */
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*(?:[.,;:，。；：،؛]|[,;] and|[,;] or)[”\"’)\\]]{0,2}", Pattern.DOTALL);

  private static final int LONGEST = 120;

  private Heading() {}

  /**
   * A heading is short or bold and does not end as a sentence. A paragraph's opening words alone
   * are italic, a heading's never.
   */
  static boolean is(Passage p) {
    boolean opensItalic =
        !p.italics().isEmpty()
            && p.italics().get(0).start() == 0
            && p.italics().get(0).end() < p.text().length();
    return !SENTENCE_END.matcher(p.words()).matches()
        && (p.bold() || p.text().length() < LONGEST)
        && !opensItalic;
  }
}
