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
  /** Scans of early texts have "1, Calls upon" and "l. Calls upon". */
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "[“\"]?([0-9]{1,3}|[l|](?=[.,]\\s\\p{Lu}))(?:\\.|,(?=\\s\\p{Lu}\\p{Ll})|(?=\\s\\p{Lu}\\p{Ll}++\\s))\\s?(?=\\P{Nd})");

  /** "(a)", "a)", "(xviii)"; Security Council texts also have "a. ". */
  private static final Pattern SUB =
      Pattern.compile(
          "[“\"]?\\(?([a-z]{1,4}|[ivx]{5,7}|[0-9]{1,2})\\)\\s?(?=\\S)|([a-h])\\.\\s(?=\\S)");

  /** A point that bears a dash or a bullet for a number. */
  private static final Pattern ITEM = Pattern.compile("[\\-–—•·]\\s(?=\\S)");

  /** The number of a passage, if it bears one. */
  static Optional<Numbering> of(String words) {
    Matcher m = PARAGRAPH.matcher(words);
    if (m.lookingAt()) {
      return Optional.of(new Numbering(m.group(1).replaceAll("[l|]", "1"), false, m.end()));
    }
    Matcher s = SUB.matcher(words);
    return s.lookingAt() ? Optional.of(sub(s, s.end())) : Optional.empty();
  }

  /** Of a sub-paragraph, whose label is in the first group, or with its full stop in the second. */
  static Numbering sub(Matcher m, int end) {
    String label = m.group(1) == null ? m.group(2) + "." : "(" + m.group(1) + ")";
    return new Numbering(label, true, end);
  }

  /** The number of a paragraph; empty for a sub-paragraph or a passage without a number. */
  static Optional<Integer> paragraph(String words) {
    return of(words).filter(n -> !n.sub()).map(n -> Integer.valueOf(n.label()));
  }

  /** Where the words of a point begin that bears a dash or bullet; 0 where it bears none. */
  static int afterDash(String words) {
    Matcher m = ITEM.matcher(words);
    return m.lookingAt() ? m.end() : 0;
  }

  /** The letters or digits alone. */
  String bare() {
    return label.replaceAll("[().]", "");
  }
}
