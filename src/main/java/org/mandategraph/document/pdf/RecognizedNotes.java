package org.mandategraph.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Marks the footnotes of recognized pages: the text below a short rule, where each note starts with
 * a small raised number. Such numbers are too small to be recognized for what they are ("+", "?"
 * and "*" appear for 1, 2 and 4): the notes are counted through the document instead.
 */
final class RecognizedNotes {
  /** What the number of a note may be taken for. */
  private static final Pattern NUMBER = Pattern.compile("[^\\p{L}(\\[“\"]{1,3}");

  /** Note type, in parts of the type of the text. */
  private static final double SMALLER = 0.85;

  private int last;

  private RecognizedNotes() {}

  /** The same pages, where notes are in smaller type and start with raised numbers. */
  static List<Page> marked(List<Page> pages) {
    RecognizedNotes notes = new RecognizedNotes();
    return pages.stream().map(notes::marked).toList();
  }

  private Page marked(Page page) {
    Optional<Rule> rule =
        page.rules().stream()
            .filter(r -> NoteArea.isShort(r, page) && r.y() > page.height() / 2)
            .max(Comparator.comparingDouble(Rule::y));
    return rule.isEmpty()
        ? page
        : new Page(
            page.number(),
            page.width(),
            page.height(),
            marked(page.glyphs(), rule.get().y()),
            page.rules());
  }

  private List<Glyph> marked(List<Glyph> glyphs, double rule) {
    List<Glyph> out = new ArrayList<>();
    double baseline = rule;
    for (List<Glyph> word : words(glyphs)) {
      double here = word.get(0).baseline();
      if (here <= rule) {
        out.addAll(word);
      } else if (here != baseline && isNumber(word)) {
        out.add(number(word));
      } else {
        word.forEach(g -> out.add(g.sized(SMALLER * g.size())));
      }
      baseline = here;
    }
    return out;
  }

  /** Each word with the blank that leads it. */
  private static List<List<Glyph>> words(List<Glyph> glyphs) {
    List<List<Glyph>> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || glyphs.get(i).isBlank()) {
        words.add(glyphs.subList(start, i));
        start = i;
      }
    }
    return words;
  }

  private static boolean isNumber(List<Glyph> word) {
    StringBuilder text = new StringBuilder();
    word.stream().skip(1).forEach(g -> text.append(g.text()));
    return NUMBER.matcher(text).matches();
  }

  private Glyph number(List<Glyph> word) {
    last++;
    Glyph first = word.get(1);
    Glyph end = word.get(word.size() - 1);
    return new Glyph(
        Integer.toString(last),
        first.left(),
        end.right(),
        first.baseline(),
        SMALLER * first.size(),
        false,
        false,
        true,
        null);
  }
}
