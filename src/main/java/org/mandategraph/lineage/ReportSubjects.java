package org.mandategraph.lineage;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How similar the subject of a report and the words of a request are. */
final class ReportSubjects {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Words that say nothing of a report's subject. */
  private static final Set<String> COMMON =
      Set.of(
          "the",
          "of",
          "and",
          "to",
          "in",
          "on",
          "for",
          "a",
          "an",
          "its",
          "their",
          "his",
          "her",
          "with",
          "as",
          "by",
          "at",
          "from",
          "including",
          "report",
          "reports",
          "present",
          "resolution",
          "implementation",
          "progress",
          "made",
          "this",
          "that",
          "thereon",
          "session",
          "general",
          "assembly",
          "submit");

  private ReportSubjects() {}

  /** The share of the subject's words that the words of the request have too, 0 to 1. */
  static double shared(@Nullable String subject, String asked) {
    Set<String> words = words(subject == null ? "" : subject);
    if (words.isEmpty()) {
      return 0;
    }
    Set<String> both = new HashSet<>(words);
    both.retainAll(words(asked));
    return (double) both.size() / words.size();
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(w -> !COMMON.contains(w))
        .collect(Collectors.toSet());
  }
}
