package org.mandategraph.structure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
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
    return opens(words, this::isOperative);
  }

  /** Whether the first word, behind those to skip, gives a reason. */
  boolean givesReason(String words) {
    return opens(words, this::isPreambular);
  }

  /** Whether a word of this form comes first, but for words to skip. */
  private boolean opens(String words, Predicate<String> form) {
    return WORD.matcher(words)
        .results()
        .limit(FIRST_WORDS)
        .map(m -> m.group().toLowerCase(Locale.ROOT))
        .filter(word -> form.test(word) || !skipped.contains(word))
        .findFirst()
        .filter(form)
        .isPresent();
  }

  private boolean isOperative(String word) {
    return word.length() >= SHORTEST
        && operativeEndings.stream().anyMatch(word::endsWith)
        && !isPreambular(word);
  }

  private boolean isPreambular(String word) {
    return preambularWords.contains(word) || preambularEndings.stream().anyMatch(word::endsWith);
  }
}
