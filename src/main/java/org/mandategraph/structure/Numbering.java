package org.mandategraph.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a paragraph starts with.
 *
 * @param label as printed without the full stop: {@code 8}, {@code (a)}
 * @param sub whether it numbers a sub-paragraph
 * @param end position behind it in the passage
 */
record Numbering(String label, boolean sub, int end) {
  private static final Pattern PARAGRAPH =
      Pattern.compile("([0-9]{1,3})(?:\\.|(?=\\s\\p{Lu}\\p{Ll}++\\s))\\s?(?=\\P{Nd})");
  private static final Pattern SUB = Pattern.compile("\\(?([a-z]{1,4}|[0-9]{1,2})\\)\\s?(?=\\S)");

  /** The number of a passage, if it bears one. */
  static Optional<Numbering> of(String words) {
    Matcher m = PARAGRAPH.matcher(words);
    if (m.lookingAt()) {
      return Optional.of(new Numbering(m.group(1), false, m.end()));
    }
    Matcher s = SUB.matcher(words);
    return s.lookingAt()
        ? Optional.of(new Numbering("(" + s.group(1) + ")", true, s.end()))
        : Optional.empty();
  }

  /** The letters or digits alone. */
  String bare() {
    return label.replaceAll("[()]", "");
  }
}
