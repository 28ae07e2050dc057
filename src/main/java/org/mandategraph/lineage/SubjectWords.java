package org.mandategraph.lineage;

import static java.util.stream.Collectors.toSet;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;

/**
 * The words that say what a report is on, without those that say nothing of it.
 *
 * @param words in lower case
 */
record SubjectWords(Set<String> words) {
  /** From this share of common words on, two subjects are alike. */
  static final double ALIKE = 0.5;

  /** By how much the closest of several subjects is closer than the next, at least. */
  static final double CLOSER = 0.25;

  private static final Pattern WORD = Patterns.compile("\\p{L}+");

  private static final Set<String> COMMON = Language.ENGLISH.words("lineage.common-words");

  private static final Set<String> COMMON_NAMES =
      Language.ENGLISH.words("series.common-names").stream()
          .map(w -> w.toLowerCase(Locale.ROOT))
          .collect(toSet());

  SubjectWords {
    words = Set.copyOf(words);
  }

  static SubjectWords of(String text) {
    return new SubjectWords(
        WORD.matcher(text.toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .filter(w -> !COMMON.contains(w))
            .collect(toSet()));
  }

  /** Without words of names that many have: "United Nations Mission". */
  SubjectWords withoutCommonNames() {
    return new SubjectWords(words.stream().filter(w -> !COMMON_NAMES.contains(w)).collect(toSet()));
  }

  /** The share of these words that the others have too, 0 to 1; 0 where there are none. */
  double shareIn(SubjectWords others) {
    return words.isEmpty() ? 0 : (double) common(others) / words.size();
  }

  /** Whether these and the others have most words in common. */
  boolean alike(SubjectWords others) {
    return 2.0 * common(others) >= ALIKE * (words.size() + others.words.size());
  }

  private long common(SubjectWords others) {
    return words.stream().filter(others.words::contains).count();
  }
}
