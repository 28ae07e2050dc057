package org.mandategraph.mandate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;

/**
 * Finds the phrase that opens a paragraph: "Also requests", "Recalling further", "Deeply
 * concerned", "Takes note with appreciation". The Editorial Manual of the United Nations sets the
 * opening words in italics, third person in operative paragraphs, participle in the preamble.
 */
final class OpeningPhrase {
  private static final Set<String> BEFORE_PARTICIPLE = Set.of("while", "being", "having");
  private static final Set<String> AFTER_FURTHER =
      Set.of("that", "to", "the", "its", "a", "an", "all", "in", "on", "upon", "with", "of");
  private static final Set<String> TRAILING =
      Set.of("once again", "once more", "in particular", "also", "again", "further");
  private static final int LONGEST_ITALICS = 80;

  private final VerbIndex verbs;

  OpeningPhrase(VerbIndex verbs) {
    this.verbs = verbs;
  }

  /** The opening phrase; null where the paragraph opens with no verb that the vocabulary knows. */
  @Nullable VerbPhrase find(Tokens t, List<Span> italics) {
    int start = 0;
    while (start < t.size() && !t.isWord(start)) {
      start++;
    }
    VerbPhrase declared = verbs.declared(t, start);
    if (declared != null) {
      return declared;
    }
    VerbIndex.Match match = verbs.at(t, start);
    int at = start;
    while (match == null && leads(t.lower(at))) {
      match = verbs.at(t, ++at);
    }
    if (match == null) {
      return null;
    }
    int end = trailing(t, match.end());
    return new VerbPhrase(
        match.verb(), start, italicEnd(t, start, end, italics), match.finite(), "opening phrase");
  }

  private static boolean leads(String lower) {
    return VerbIndex.adverb(lower) || BEFORE_PARTICIPLE.contains(lower);
  }

  /** "Recalling also", "Decides further that", but not "Requests further information". */
  static int trailing(Tokens t, int end) {
    for (int behind = Math.min(t.size(), end + 2); behind > end; behind--) {
      String words = t.lower(end, behind);
      if (TRAILING.contains(words)) {
        boolean belongs =
            !words.equals("further")
                || AFTER_FURTHER.contains(t.lower(behind))
                || t.capital(behind)
                || !t.isWord(behind);
        return belongs ? behind : end;
      }
    }
    return end;
  }

  /** Where the format shows italics, the phrase goes on as far as they do. */
  private static int italicEnd(Tokens t, int start, int end, List<Span> italics) {
    Span phrase = t.span(start, end);
    for (Span italic : italics) {
      if (italic.contains(phrase) && italic.end() - italic.start() <= LONGEST_ITALICS) {
        int to = t.at(italic.end());
        while (to > end && !t.isWord(to - 1)) {
          to--;
        }
        return Math.max(to, end);
      }
    }
    return end;
  }
}
