package org.mandategraph.structure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.language.Language;

/**
 * Distinguishes operative from preambular paragraphs by the form of their first verb: "Decides",
 * "Also takes note" enact, "Recalling", "Deeply concerned" give reasons. UN resolutions have no
 * third form.
 */
final class EnactingVerb {
  private static final Pattern WORD = Pattern.compile("\\p{L}++");

  /** Shorter words, such as "As", are no verbs. */
  private static final int SHORTEST = 3;

  /** The verb is one of so many first words. */
  private static final int FIRST_WORDS = 3;

  private final Set<String> skipped;
  private final List<String> operativeEndings;
  private final List<String> preambularEndings;
  private final Set<String> preambularWords;

  EnactingVerb(Language language) {
    skipped = language.words("opening.skipped");
    operativeEndings = language.list("opening.operativeEndings");
    preambularEndings = language.list("opening.preambularEndings");
    preambularWords = language.words("opening.preambularWords");
  }

  /** Whether the first verb enacts. */
  boolean enacts(String words) {
    Matcher m = WORD.matcher(words);
    for (int i = 0; i < FIRST_WORDS && m.find(); i++) {
      String word = m.group().toLowerCase(Locale.ROOT);
      if (word.length() >= SHORTEST
          && operativeEndings.stream().anyMatch(word::endsWith)
          && !isPreambular(word)) {
        return true;
      }
      if (!skipped.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the first word, behind those to skip, gives a reason. */
  boolean givesReason(String words) {
    Matcher m = WORD.matcher(words);
    for (int i = 0; i < FIRST_WORDS && m.find(); i++) {
      String word = m.group().toLowerCase(Locale.ROOT);
      if (isPreambular(word) || !skipped.contains(word)) {
        return isPreambular(word);
      }
    }
    return false;
  }

  private boolean isPreambular(String word) {
    return preambularWords.contains(word) || preambularEndings.stream().anyMatch(word::endsWith);
  }
}
