package org.mandategraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mandategraph.document.Role;

/**
 * Joins a paragraph that a page's end or a note block broke in two. A passage goes on where it
 * starts with a small letter, and in plain text also where the passage before it, a sentence of the
 * resolution, has not come to its comma, semicolon or full stop.
 */
final class BrokenParagraphs {
  private static final Pattern FIRST = Pattern.compile("1\\.\\s");

  private static final Pattern SMALL = Pattern.compile("\\p{Ll}(?!\\)|\\.\\s)");
  private static final Pattern NUMBERED =
      Pattern.compile("[0-9]{1,3}[.\\s]|\\([a-z]{1,5}\\)|[•–—\\[(*]|\\p{L}{1,4}\\)");

  /** No comma, semicolon or full stop, not even before a footnote call. */
  private static final Pattern OPEN =
      Pattern.compile(".*[\\p{L}\\p{N}\\-–)”\"’'](?<![,;:.] ?[0-9]{1,3})", Pattern.DOTALL);

  private static final Pattern ENDED = Pattern.compile(".*[.;:?!][”\"’)]?", Pattern.DOTALL);

  /** Shorter ones are headings and cover lines. */
  private static final int SENTENCE = 60;

  private final LineEnds lineEnds;
  private final boolean plainText;

  BrokenParagraphs(LineEnds lineEnds, boolean plainText) {
    this.lineEnds = lineEnds;
    this.plainText = plainText;
  }

  List<Passage> mend(List<Passage> passages) {
    List<Passage> mended = new ArrayList<>();
    int open = -1;
    for (Passage p : passages) {
      if (p.role() != Role.BODY) {
        mended.add(p);
      } else if (open < 0 && listGoesOn(mended, p)) {
        mended.set(mended.size() - 1, mended.get(mended.size() - 1).join(p, lineEnds));
      } else if (open >= 0 && goesOn(mended.get(open).words(), p.words())) {
        mended.set(open, mended.get(open).join(p, lineEnds));
      } else {
        mended.add(p);
        if (open >= 0 || starts(p.words())) {
          open = mended.size() - 1;
        }
      }
    }
    return mended;
  }

  /**
   * On the cover a bold passage that ends in a comma is a list of sponsors, broken by a page or a
   * line.
   */
  private static boolean listGoesOn(List<Passage> before, Passage p) {
    Passage last = before.isEmpty() ? p : before.get(before.size() - 1);
    return p.bold() && last.bold() && last.words().endsWith(",") && last.role() == Role.BODY;
  }

  /** The resolution's own text starts with its formula or, where it has none, its first number. */
  private static boolean starts(String words) {
    return EnactingFormula.is(words) || FIRST.matcher(words).lookingAt();
  }

  private boolean goesOn(String before, String words) {
    if (words.isEmpty()
        || EnactingFormula.is(before)
        || EnactingFormula.is(words)
        || NUMBERED.matcher(words).lookingAt()) {
      return false;
    }
    if (SMALL.matcher(words).lookingAt()) {
      return !ENDED.matcher(before).matches();
    }
    return plainText && before.length() > SENTENCE && OPEN.matcher(before).matches();
  }
}
