package org.mandategraph.citation;

import org.mandategraph.language.Language;

/**
 * Pieces of the patterns of this package, for {@link Language#compile}. None has groups; all match
 * a bounded number of characters, so that a pattern built from them takes time linear in the text.
 */
final class PatternPieces {
  /** "-", "–". */
  static final String DASH = "[\u2013-]";

  /** What joins the elements of a list: ", and ", ", ", " and ". */
  static final String JOINT = "(?:, ${citation.and} |, | ${citation.and} )";

  /** What joins values, ranges included: " or ", " to ", "–". */
  static final String WIDE_JOINT =
      "(?:" + JOINT + "|,? ${citation.or} | ${citation.to} |" + DASH + ")";

  /** What is between the ends of a range: " to ", "–", " – ". */
  static final String RANGE = "(?: ${citation.to} | ?" + DASH + " ?)";

  private PatternPieces() {}
}
