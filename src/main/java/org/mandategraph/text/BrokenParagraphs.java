package org.mandategraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mandategraph.document.Role;

/**
 * Joins the two parts of a paragraph that a page break or a block of notes divides. A passage
 * continues the one before it where it starts with a small letter; in plain text also where the
 * passage before it, a sentence of the resolution, ends without comma, semicolon or full stop.
 */
final class BrokenParagraphs {
  private static final Pattern FIRST = Pattern.compile("1\\.\\s");

  private static final Pattern SMALL = Pattern.compile("\\p{Ll}(?!\\)|\\.\\s)");
  private static final Pattern NUMBERED =
      Pattern.compile("[0-9]{1,3}[.\\s]|\\([a-z]{1,5}\\)|[•–—\\[(*]|\\p{L}{1,4}\\)");

  /** A text that ends without comma, semicolon or full stop, even before a footnote call. */
  private static final Pattern OPEN =
      Pattern.compile("[\\p{L}\\p{N}\\-–)”\"’'](?<![,;:.] ?[0-9]{1,3})\\z");

  private static final Pattern ENDED = Pattern.compile("[.;:?!][”\"’)]?\\z");

  /** The patterns for a text's end look at so many characters. */
  private static final int TAIL = 8;

  /** No enacting formula has so many characters. */
  private static final int LONGEST_FORMULA = 300;

  /** Shorter passages are headings and lines of the cover page. */
  private static final int SENTENCE = 60;

  private final LineEnds lineEnds;
  private final TextBounds bounds;
  private final boolean plainText;

  BrokenParagraphs(LineEnds lineEnds, TextBounds bounds, boolean plainText) {
    this.bounds = bounds;
    this.lineEnds = lineEnds;
    this.plainText = plainText;
  }

  List<Passage> join(List<Passage> passages) {
    List<PassageBuilder> joined = new ArrayList<>();
    PassageBuilder last = null;
    PassageBuilder open = null;
    for (Passage p : passages) {
      boolean body = p.role() == Role.BODY;
      if (body && open == null && last != null && listGoesOn(last, p)) {
        last.join(p, lineEnds);
      } else if (body && open != null && goesOn(open.text(), p.words())) {
        open.join(p, lineEnds);
      } else {
        last = new PassageBuilder(p);
        joined.add(last);
        if (body && (open != null || starts(p.words()))) {
          open = last;
        }
      }
    }
    return joined.stream().map(PassageBuilder::build).toList();
  }

  /**
   * On the cover page a bold passage that ends in a comma is a list of sponsors, divided by a page
   * break or a line break.
   */
  private static boolean listGoesOn(PassageBuilder last, Passage p) {
    return p.bold()
        && last.first().bold()
        && last.text().last() == ','
        && last.first().role() == Role.BODY;
  }

  /** The resolution's own text starts with its formula or, where it has none, its first number. */
  private boolean starts(String words) {
    return bounds.isFormula(words) || FIRST.matcher(words).lookingAt();
  }

  private boolean goesOn(MappedText.Builder before, String words) {
    if (words.isEmpty()
        || bounds.isFormula(before.head(LONGEST_FORMULA))
        || bounds.isFormula(words)
        || NUMBERED.matcher(words).lookingAt()) {
      return false;
    }
    if (SMALL.matcher(words).lookingAt()) {
      return !ENDED.matcher(before.tail(TAIL)).find();
    }
    return plainText && before.length() > SENTENCE && OPEN.matcher(before.tail(TAIL)).find();
  }
}
