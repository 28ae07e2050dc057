package org.mandategraph.structure;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.language.Language;
import org.mandategraph.text.Passage;

/** Distinguishes a heading from a paragraph, and that of an annex from others. */
final class HeadingRule {
  private static final int LONGEST = 120;

  /** The end of a sentence is looked for in so many last characters. */
  private static final int TAIL = 16;

  /**
   * A sentence ends, or continues below, with one of these in its script; a heading does not. The
   * number of a note may follow: "on 12 June 1992, 127".
   */
  private final Pattern sentenceEnd;

  private final Pattern annex;
  private final Pattern annexMention;

  HeadingRule(Language language) {
    sentenceEnd =
        language.compile(
            "(?:[.,;:，。；：،؛]|[,;]\\s${heading.conjunctions})\\s?[”\"’»)\\]]{0,2}(?:(?<=[,;])\\s?[0-9]{1,3})?\\z");
    annex = language.compile("${annex.headings}(?:\\s(?:[IVX]{1,5}|[0-9]{1,2}|[A-Z]))?\\*{0,2}");
    annexMention = language.compile("${annex.mentions}");
  }

  /** Removes the passages of a kind at the end of a list, and returns them. */
  static List<Passage> takeEnd(List<Passage> passages, Predicate<Passage> kind) {
    int start = passages.size();
    while (start > 0 && kind.test(passages.get(start - 1))) {
      start--;
    }
    List<Passage> end = passages.subList(start, passages.size());
    List<Passage> taken = List.copyOf(end);
    end.clear();
    return taken;
  }

  /** The title that headings make; null where there are no words. */
  static @Nullable String title(List<Passage> headings) {
    String title = headings.stream().map(Passage::words).collect(joining(" ")).strip();
    return title.isEmpty() ? null : title;
  }

  /**
   * A heading is short or bold and does not end as a sentence. A paragraph's opening words alone
   * are italic, a heading's never.
   */
  boolean is(Passage p) {
    boolean opensItalic =
        !p.italics().isEmpty()
            && p.italics().get(0).start() == 0
            && p.italics().get(0).end() < p.text().length();
    String words = p.words();
    String tail = words.substring(Math.max(0, words.length() - TAIL));
    return (p.bold() || words.length() < LONGEST)
        && !opensItalic
        && !sentenceEnd.matcher(tail).find();
  }

  /** Whether these words are the heading of an annex. */
  boolean isAnnex(String words) {
    return annex.matcher(words).matches();
  }

  /** Whether these words mention an annex: "set out in the annex". */
  boolean mentionsAnnex(String words) {
    return annexMention.matcher(words).find();
  }
}
