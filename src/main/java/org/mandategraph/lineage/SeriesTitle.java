package org.mandategraph.lineage;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;

/**
 * The title that the texts of a series share: its words without numbers, ordinals and punctuation,
 * so that "on its twentieth session" and "on its twenty-third session" (E/RES/2018/27,
 * E/RES/2021/11) are one.
 */
public final class SeriesTitle {
  private static final Pattern WORD = Patterns.compile("\\p{L}[\\p{L}\u2010\u2011-]*(?<=\\p{L})");
  private static final Pattern ROMAN = Patterns.compile("[IVXLC]+");
  private static final Pattern PARTS = Patterns.compile("[\u2010\u2011-]+");

  private SeriesTitle() {}

  /** The folded title; empty where there is none or no word in it. */
  public static Optional<String> of(@Nullable String title) {
    if (title == null) {
      return Optional.empty();
    }
    String folded =
        WORD.matcher(Normalizer.normalize(title, Normalizer.Form.NFC))
            .results()
            .map(MatchResult::group)
            .filter(
                w ->
                    !ROMAN.matcher(w).matches() && Language.ENGLISH.numerals().ordinal(w).isEmpty())
            .map(w -> PARTS.matcher(w).replaceAll(" ").toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    return Optional.of(folded).filter(s -> !s.isEmpty());
  }
}
