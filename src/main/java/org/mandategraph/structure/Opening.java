package org.mandategraph.structure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells an unnumbered operative paragraph from a preambular one by the mood of its first verb:
 * "Decides", "Also takes note" act, "Recalling", "Deeply concerned" give reasons. UN resolutions
 * know no third form.
 */
final class Opening {
  private static final Set<String> ADVERBS =
      Set.of(
          "also",
          "further",
          "strongly",
          "deeply",
          "once",
          "again",
          "furthermore",
          "solemnly",
          "hereby",
          "firmly",
          "reiterates",
          "fully",
          "accordingly",
          "therefore",
          "gravely");
  private static final Pattern WORD = Pattern.compile("\\p{L}++");
  private static final Pattern THIRD_PERSON = Pattern.compile("\\p{L}{3,}(?<!ou|u|s|i)s");

  private Opening() {}

  /** Whether the first verb is in the third person. */
  static boolean acts(String words) {
    Matcher m = WORD.matcher(words);
    for (int i = 0; i < 3 && m.find(); i++) {
      String word = m.group();
      if (THIRD_PERSON.matcher(word).matches()) {
        return true;
      }
      if (!ADVERBS.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return false;
  }
}
