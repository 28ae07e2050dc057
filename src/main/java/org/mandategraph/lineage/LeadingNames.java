package org.mandategraph.lineage;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;

/**
 * The proper names that a text uses most. Resolutions of the Security Council have no titles: what
 * they are about shows in the names of countries, missions and sanctions regimes ("Cyprus",
 * "UNFICYP").
 */
public final class LeadingNames {
  /** So many names a text is about, at most. */
  private static final int MOST = 3;

  /** A word with a capital behind a word, so that it does not begin a sentence. */
  private static final Pattern NAME =
      Patterns.compile(
          "(?<=[\\p{Ll},;(“] |[(“])(\\p{Lu}[\\p{L}]+(?:[-\u2010\u2011]\\p{L}+){0,3}+)");

  private static final Set<String> COMMON = Language.ENGLISH.words("series.common-names");

  private LeadingNames() {}

  /**
   * The names, the most frequent first; of equally frequent ones, the first in the text. Behind
   * them the country of the tribunal that the text is on, however many judges it names.
   *
   * @param texts of the paragraphs, in reading order
   */
  public static Set<String> of(List<String> texts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String text : texts) {
      for (Matcher m = NAME.matcher(text); m.find(); ) {
        if (!COMMON.contains(m.group(1))) {
          counts.merge(m.group(1), 1, Integer::sum);
        }
      }
    }
    Set<String> names = new LinkedHashSet<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .forEach(names::add);
    names.addAll(CouncilField.tribunals(texts));
    return names;
  }
}
